import TareFormats

/// Lays out a treemap: rows of rectangles as square as they come out, the largest first.
///
/// Bruls, Huizing, van Wijk, "Squarified Treemaps", 2000. Names stand in their rectangles; those
/// that do not fit are numbers there, or nothing, and are listed below.
struct TreemapLayout {
  private static let padding = 5.0
  private static let gap = 1.5

  private let chart: TreemapChart
  private let width: Double

  init(_ chart: TreemapChart, width: Double) {
    self.chart = chart
    self.width = width
  }

  var drawing: Drawing {
    let legend = Legend(
      chart.groups.indices.map { index in
        Legend.Entry(name: chart.groups[index]) { [tile($0, isSecond: index == 1)] }
      }, x: 4, top: 0, width: width - 8)
    let items = chart.items.filter { $0.value > 0 && $0.value.isFinite }
      .sorted { ($1.value, $0.label) < ($0.value, $1.label) }
    let height = items.isEmpty ? 0 : max(220, (width * 0.45).rounded())
    let area = Rect(x: 0, y: legend.bottom + 4, width: width, height: height)
    let boxes = Self.boxes(items.map(\.value), in: area)
    var shapes: [Shape] = []
    var listed: [(number: String, name: String)] = []
    for (item, box) in zip(items, boxes) {
      let inner = box.expanded(by: -Self.gap / 2)
      guard inner.width > 0, inner.height > 0 else {
        listed.append(("·", text(item)))
        continue
      }
      var drawn = [tile(inner, isSecond: item.isSecond)]
      if let label = label(item, in: inner) {
        drawn.append(.text(label))
      } else if let number = fitting(["\(listed.count { $0.number != "·" } + 1)"], in: inner) {
        listed.append((number.lines[0], text(item)))
        drawn.append(.text(number))
      } else {
        listed.append(("·", text(item)))
      }
      shapes.append(.series(item.label, drawn))
    }
    let key = NumberedKey(listed, x: 4, top: area.maxY + 8, width: width - 8)
    return Drawing(
      width: width, height: (listed.isEmpty ? area.maxY : key.bottom) + 2, title: chart.title,
      description: chart.summary, shapes: legend.shapes + shapes + key.shapes)
  }

  private func text(_ item: TreemapChart.Item) -> String {
    "\(item.label) \(chart.format.text(item.value))"
  }

  private func tile(_ rect: Rect, isSecond: Bool) -> Shape {
    .rect(
      rect, fill: .plain,
      classes: [ChartClasses.tile] + (isSecond ? [ChartClasses.second] : []))
  }

  // MARK: words

  /// The name and the figure in a rectangle, or the name alone; nil where there is no room.
  private func label(_ item: TreemapChart.Item, in box: Rect) -> Label? {
    let room = box.width - 2 * Self.padding
    guard room > 0, TextWrap.wrapsCleanly(item.label, width: room) else { return nil }
    let name = TextWrap.lines(item.label, width: room)
    return fitting(name + [chart.format.text(item.value)], in: box)
  }

  private func fitting(_ lines: [String], in box: Rect) -> Label? {
    let label = Label(
      lines, x: box.x + Self.padding, top: box.y + Self.padding / 2, classes: [ChartClasses.onTile])
    return box.expanded(by: -1).contains(label.box) ? label : nil
  }

  // MARK: rectangles

  /// A rectangle for each value, the largest first, that fill the area together.
  static func boxes(_ values: [Double], in area: Rect) -> [Rect] {
    let total = values.reduce(0, +)
    guard total > 0, total.isFinite, area.width > 0, area.height > 0 else {
      return values.map { _ in Rect(x: area.x, y: area.y, width: 0, height: 0) }
    }
    let sizes = values.map { $0 / total * area.width * area.height }
    var boxes: [Rect] = []
    var free = area
    var start = 0
    while start < sizes.count {
      let side = min(free.width, free.height)
      var end = start + 1
      while end < sizes.count,
        worst(sizes[start...end], along: side) <= worst(sizes[start..<end], along: side)
      {
        end += 1
      }
      let isLast = end == sizes.count
      boxes += row(sizes[start..<end], in: &free, isLast: isLast)
      start = end
    }
    return boxes
  }

  /// How far the least square rectangle of a row is from a square.
  private static func worst(_ sizes: ArraySlice<Double>, along side: Double) -> Double {
    let sum = sizes.reduce(0, +)
    guard let least = sizes.min(), let most = sizes.max(), least > 0, side > 0 else {
      return .infinity
    }
    return max(side * side * most / (sum * sum), sum * sum / (side * side * least))
  }

  /// Cuts a row off the free rectangle, along its shorter side.
  private static func row(
    _ sizes: ArraySlice<Double>, in free: inout Rect, isLast: Bool
  ) -> [Rect] {
    let sum = sizes.reduce(0, +)
    let isUpright = free.width >= free.height
    let side = isUpright ? free.height : free.width
    let whole = isUpright ? free.width : free.height
    let depth = isLast || side <= 0 ? whole : min(whole, sum / side)
    var boxes: [Rect] = []
    var place = 0.0
    for size in sizes {
      let length = sum > 0 ? size / sum * side : 0
      boxes.append(
        isUpright
          ? Rect(x: free.x, y: free.y + place, width: depth, height: length)
          : Rect(x: free.x + place, y: free.y, width: length, height: depth))
      place += length
    }
    if isUpright {
      free = Rect(
        x: free.x + depth, y: free.y, width: max(0, free.width - depth), height: free.height)
    } else {
      free = Rect(
        x: free.x, y: free.y + depth, width: free.width, height: max(0, free.height - depth))
    }
    return boxes
  }
}
