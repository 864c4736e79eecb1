/// Swatches with names, set in lines like words.
struct Legend {
  /// One swatch and its name.
  struct Entry {
    var name: String
    /// Draws the swatch inside a box of 14 by 12 pixels.
    var swatch: (Rect) -> [Shape]
  }

  private static let swatchWidth = 14.0
  private static let gap = 6.0
  private static let between = 18.0

  let shapes: [Shape]
  /// The lowest pixel used, or the top if there is no entry.
  let bottom: Double

  init(_ entries: [Entry], x: Double, top: Double, width: Double) {
    let textWidth = width - Self.swatchWidth - Self.gap
    var shapes: [Shape] = []
    var cursor = Point(x, top)
    var bottom = top
    for entry in entries {
      let lines = TextWrap.lines(entry.name, width: textWidth)
      let needed =
        Self.swatchWidth + Self.gap + (lines.map { TextMetrics.width($0) }.max() ?? 0)
      if cursor.x > x && cursor.x + needed > x + width {
        cursor = Point(x, bottom)
      }
      let label = Label(
        lines, x: cursor.x + Self.swatchWidth + Self.gap, top: cursor.y,
        classes: [ChartClasses.key])
      let box = Rect(x: cursor.x, y: cursor.y + 3, width: Self.swatchWidth, height: 12)
      shapes += entry.swatch(box) + [.text(label)]
      cursor.x += needed + Self.between
      bottom = max(bottom, label.box.maxY + 2)
    }
    self.shapes = shapes
    self.bottom = bottom
  }
}
