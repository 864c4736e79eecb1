/// Names that found no room in a chart, listed below it by number, in as many columns as fit.
struct NumberedKey {
  private static let gutter = 18.0

  let shapes: [Shape]
  /// The lowest pixel used, or the top if there is nothing to list.
  let bottom: Double

  init(_ entries: [(number: String, name: String)], x: Double, top: Double, width: Double) {
    let numberWidth = (entries.map { TextMetrics.width($0.number) }.max() ?? 0) + 8
    let widest = (entries.map { TextMetrics.width($0.name) }.max() ?? 0) + numberWidth
    // A column a little narrower than the longest name is worth the few lines that wrap.
    let wanted = min(widest * 0.8, width)
    let fitting = Int((width + Self.gutter) / (wanted + Self.gutter))
    let columns = max(1, min(fitting, 3, entries.count))
    let columnWidth = (width - Double(columns - 1) * Self.gutter) / Double(columns)
    let perColumn = (entries.count + columns - 1) / columns
    var shapes: [Shape] = []
    var bottom = top
    var y = top
    for (index, entry) in entries.enumerated() {
      if index.isMultiple(of: max(1, perColumn)) { y = top }
      let left = x + Double(index / max(1, perColumn)) * (columnWidth + Self.gutter)
      let name = Label(
        TextWrap.lines(entry.name, width: columnWidth - numberWidth), x: left + numberWidth,
        top: y, classes: [ChartClasses.key])
      let number = Label(
        [entry.number], x: left + numberWidth - 8, top: y, anchor: .end,
        classes: [ChartClasses.value])
      shapes += [.text(number), .text(name)]
      y = name.box.maxY + 1
      bottom = max(bottom, y)
    }
    self.shapes = shapes
    self.bottom = bottom
  }
}
