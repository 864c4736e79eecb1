import TareFormats

/// Lays out a bar chart: names in a column on the left, or above their bars where it is narrow.
struct BarLayout {
  private static let barHeight = 18.0
  private static let rowGap = 9.0
  private static let labelGap = 10.0
  private static let valueGap = 6.0

  private let chart: BarChart
  private let width: Double
  private let names: NameColumn
  /// The x of the base line.
  private let base: Double
  /// Pixels for one unit of the values.
  private let scale: Double

  init(_ chart: BarChart, width: Double) {
    self.chart = chart
    self.width = width
    names = NameColumn(chart.rows.map { ($0.label, $0.isHighlighted) }, drawing: width)
    base = names.isNarrow ? 4 : names.width + Self.labelGap + 4
    scale = Self.scale(chart, room: width - base - 4)
  }

  /// The biggest scale at which every bar and the figure at its end fit.
  private static func scale(_ chart: BarChart, room: Double) -> Double {
    var limits = chart.rows.compactMap { row -> Double? in
      guard let total = row.total, total > 0, let values = row.values else { return nil }
      let text = TextMetrics.width(chart.figure(values), bold: row.isHighlighted)
      return max(1, room - valueGap - text) / total
    }
    if let reference = chart.reference, reference.value > 0 {
      limits.append((room - 1) / reference.value)
    }
    // What is next to nothing has no length.
    return limits.filter(\.isFinite).min() ?? 0
  }

  var drawing: Drawing {
    let legend = legend
    let caption = referenceLabel(top: legend.bottom)
    var top = caption.map { $0.box.maxY + 4 } ?? legend.bottom
    let rowsTop = top
    var bands: [Shape] = []
    var shapes: [Shape] = []
    for row in chart.rows {
      let placed = place(row, top: top + Self.rowGap / 2)
      let bottom = placed.bottom + Self.rowGap / 2
      if row.isHighlighted {
        let band = Rect(x: 0, y: top + 1, width: width, height: bottom - top - 2)
        bands.append(.rect(band, fill: .plain, classes: [ChartClasses.highlight]))
      }
      shapes.append(.series(row.label, placed.shapes))
      top = bottom
    }
    let rules = rules(from: rowsTop, to: top, around: shapes.flatMap(\.labels))
    return Drawing(
      width: width, height: top + 2, title: chart.title, description: chart.summary,
      shapes: bands + legend.shapes + (caption.map { [.text($0)] } ?? []) + rules + shapes)
  }

  private var legend: Legend {
    let entries = chart.series.indices.map { index in
      Legend.Entry(name: chart.series[index]) { box in [segment(box, index: index)] }
    }
    let shown = chart.series.count > 1 ? entries : []
    return Legend(shown, x: 4, top: 0, width: width - 8)
  }

  private func segment(_ rect: Rect, index: Int) -> Shape {
    let index = chart.looks?[index] ?? index
    let fills: [Shape.Fill] = [.plain, .hatch(.diagonal), .hatch(.dots)]
    // There are six colours: the seventh series has the first again, and another hatching.
    let fill = fills[(index + index / 6) % fills.count]
    return .rect(
      rect, fill: fill, classes: [ChartClasses.bar, ChartClasses.series(index + 1)])
  }

  // MARK: rows

  private func place(_ row: BarChart.Row, top: Double) -> (shapes: [Shape], bottom: Double) {
    let emphasis = row.isHighlighted ? [ChartClasses.emphasis] : []
    let lines = TextWrap.lines(row.label, width: names.width, bold: row.isHighlighted)
    let textHeight = Double(lines.count) * TextMetrics.lineHeight
    // Beside the bar the name and the bar share a middle line; above it they follow each other.
    let height = max(textHeight, Self.barHeight)
    let label = Label(
      lines, x: names.isNarrow ? base : base - Self.labelGap,
      top: names.isNarrow ? top : top + (height - textHeight) / 2,
      anchor: names.isNarrow ? .start : .end,
      bold: row.isHighlighted, classes: [ChartClasses.label] + emphasis)
    let barTop = names.isNarrow ? top + textHeight + 1 : top + (height - Self.barHeight) / 2
    let content = content(of: row, top: barTop, emphasis: emphasis)
    let bottom = max(barTop + Self.barHeight, content.map(\.box.maxY).max() ?? 0, label.box.maxY)
    return ([.text(label)] + content, bottom)
  }

  private func content(of row: BarChart.Row, top: Double, emphasis: [String]) -> [Shape] {
    switch row.content {
    case .missing(let reason):
      let lines = TextWrap.lines("– " + reason, width: width - base - Self.valueGap - 4)
      return [
        .text(
          Label(
            lines, x: base + Self.valueGap, top: top + 0.5,
            classes: [ChartClasses.value, ChartClasses.muted]))
      ]
    case .values(let values):
      let bars = row.total == nil ? [] : bars(values, top: top)
      let end = bars.map(\.box.maxX).max() ?? base
      let text = chart.figure(values)
      let value = Label(
        [text], x: end + Self.valueGap, top: top + 0.5, bold: row.isHighlighted,
        classes: [ChartClasses.value] + emphasis)
      return bars + [.text(value)]
    }
  }

  /// The segments from the base line; a bar that is not zero is never thinner than a pixel.
  private func bars(_ values: [Double], top: Double) -> [Shape] {
    var sum = 0.0
    var shapes: [Shape] = []
    for (index, value) in values.enumerated() where value > 0 {
      let start = base + sum * scale
      sum += value
      let length = max(base + sum * scale - start, shapes.isEmpty && sum > 0 ? 1 : 0)
      let rect = Rect(x: start, y: top, width: length, height: Self.barHeight)
      if length >= 0.25 { shapes.append(segment(rect, index: index)) }
    }
    return shapes
  }

  // MARK: lines

  private func referenceLabel(top: Double) -> Label? {
    guard let reference = chart.reference else { return nil }
    let lines = TextWrap.lines(reference.label, width: width - 8)
    let textWidth = lines.map { TextMetrics.width($0) }.max() ?? 0
    let centre = base + reference.value * scale
    let middle = min(max(centre, textWidth / 2 + 4), width - textWidth / 2 - 4)
    return Label(lines, x: middle, top: top, anchor: .middle, classes: [ChartClasses.key])
  }

  /// The base line, and the reference line with a gap wherever words stand in its way.
  private func rules(from top: Double, to bottom: Double, around labels: [Label]) -> [Shape] {
    var rules: [Shape] = []
    if !names.isNarrow {
      let line = Segment(Point(base, top), Point(base, bottom))
      rules.append(.line(line, classes: [ChartClasses.axis]))
    }
    guard let reference = chart.reference else { return rules }
    let x = base + reference.value * scale
    let blocking = labels.map { $0.box.expanded(by: 2) }.filter { $0.x < x && x < $0.maxX }
    var start = top
    let ends = blocking.sorted { $0.y < $1.y } + [Rect(x: x, y: bottom, width: 0, height: 0)]
    for box in ends {
      if box.y - start > 2 {
        let line = Segment(Point(x, start), Point(x, box.y))
        rules.append(.line(line, classes: [ChartClasses.reference]))
      }
      start = max(start, box.maxY)
    }
    return rules
  }
}
