import TareFormats

/// Lays out a dot chart: names in a column on the left, or above their points where it is narrow.
struct DotLayout {
  private static let rowHeight = 18.0
  private static let rowGap = 6.0
  private static let labelGap = 10.0
  private static let radius = 5.0
  private static let pointRadius = 2.5
  private static let cap = 4.0
  private static let laneHeight = 7.0
  private static let strokeHeight = 5.0

  private let chart: DotChart
  private let width: Double
  private let names: NameColumn
  /// The width of the widest figure, which stands right of the plot.
  private let valueWidth: Double

  init(_ chart: DotChart, width: Double) {
    self.chart = chart
    self.width = width
    names = NameColumn(chart.rows.map { ($0.label, $0.isHighlighted) }, drawing: width)
    valueWidth = chart.rows.map { TextMetrics.width(Self.text($0, chart), bold: true) }.max() ?? 0
  }

  private static func text(_ row: DotChart.Row, _ chart: DotChart) -> String {
    chart.canShow(row) ? chart.axis.format.text(row.value) : "–"
  }

  var drawing: Drawing {
    let caption = referenceLabel
    var top = caption.map { $0.box.maxY + 2 } ?? 0
    let start = top
    let left = names.isNarrow ? 4 : names.width + Self.labelGap
    let rows = chart.rows.map { row -> Placed in
      let lines = TextWrap.lines(row.label, width: names.width, bold: row.isHighlighted)
      let textHeight = Double(lines.count) * TextMetrics.lineHeight
      let lanes = Double(row.lanes.count) * Self.laneHeight
      let height =
        lanes + (names.isNarrow ? textHeight + Self.rowHeight : max(textHeight, Self.rowHeight))
      let center =
        names.isNarrow ? top + textHeight + Self.rowHeight / 2 : top + (height - lanes) / 2
      let label = Label(
        lines, x: names.isNarrow ? 4 : names.width,
        top: names.isNarrow ? top : center - textHeight / 2, anchor: names.isNarrow ? .start : .end,
        bold: row.isHighlighted, classes: [ChartClasses.label] + emphasis(row))
      let band = Rect(x: 0, y: top - 2, width: width, height: height + 4)
      top += height + Self.rowGap
      return Placed(row: row, label: label, center: center, band: band)
    }
    let plot = Rect(
      x: left, y: start, width: max(40, width - left - valueWidth - 14), height: top - start)
    let horizontal = HorizontalAxis(
      chart.axis, domain: domain, plot: plot, inset: 10, width: width)
    let bands = rows.filter(\.row.isHighlighted).map {
      Shape.rect($0.band, fill: .plain, classes: [ChartClasses.highlight])
    }
    return Drawing(
      width: width, height: horizontal.bottom + 4, title: chart.title, description: chart.summary,
      shapes: bands + horizontal.shapes + reference(plot, horizontal.scale, rows)
        + (caption.map { [.text(placed($0, horizontal.scale))] } ?? [])
        + rows.map { shapes($0, plot, horizontal.scale) })
  }

  private struct Placed {
    var row: DotChart.Row
    var label: Label
    var center: Double
    var band: Rect
  }

  private func emphasis(_ row: DotChart.Row) -> [String] {
    row.isHighlighted ? [ChartClasses.emphasis] : []
  }

  private var domain: ClosedRange<Double> {
    let rows = chart.rows.filter(chart.canShow)
    let values = rows.flatMap {
      [$0.low, $0.high] + ($0.points + $0.lanes.joined()).filter(chart.axis.kind.canShow)
    }
    return chart.axis.kind.domain(around: values + (chart.reference.map { [$0.value] } ?? []))
  }

  /// The interval as a line with ends, the observations small, the value as a diamond on top.
  private func shapes(_ placed: Placed, _ plot: Rect, _ scale: Scale) -> Shape {
    let row = placed.row
    let value = Label(
      [Self.text(row, chart)], x: width - 2, top: placed.center - TextMetrics.lineHeight / 2,
      anchor: .end, bold: row.isHighlighted, classes: [ChartClasses.value] + emphasis(row))
    guard chart.canShow(row) else {
      return .series(row.label, [.text(placed.label), .text(value)])
    }
    let series = ChartClasses.series(1)
    let ends = [row.low, row.high].map(scale.position)
    func line(_ start: Point, _ end: Point) -> Shape {
      .line(Segment(start, end), classes: [ChartClasses.curve, series])
    }
    let interval =
      [line(Point(ends[0], placed.center), Point(ends[1], placed.center))]
      + ends.map { line(Point($0, placed.center - Self.cap), Point($0, placed.center + Self.cap)) }
    let points = row.points.filter(chart.axis.kind.canShow).map { point in
      Shape.mark(
        .circle, center: Point(scale.position(point), placed.center), radius: Self.pointRadius,
        classes: [ChartClasses.point, ChartClasses.muted])
    }
    let lanes = row.lanes.enumerated().map { index, lane in
      let top = placed.center + Self.rowHeight / 2 + Double(index) * Self.laneHeight
      return Shape.segments(
        lane.filter(chart.axis.kind.canShow).map {
          let x = scale.position($0)
          return Segment(Point(x, top), Point(x, top + Self.strokeHeight))
        }, classes: [ChartClasses.observation])
    }
    let mark = Shape.mark(
      .diamond, center: Point(scale.position(row.value), placed.center), radius: Self.radius,
      classes: [ChartClasses.point, series])
    return .series(
      row.label, [.text(placed.label)] + interval + points + lanes + [mark, .text(value)])
  }

  // MARK: reference

  private var referenceLabel: Label? {
    chart.reference.map { reference in
      Label(
        TextWrap.lines(reference.label, width: width - 8), x: 0, top: 0, anchor: .middle,
        classes: [ChartClasses.key])
    }
  }

  /// Above the line it names, inside the drawing.
  private func placed(_ label: Label, _ scale: Scale) -> Label {
    let half = (label.lines.map { TextMetrics.width($0) }.max() ?? 0) / 2 + 2
    let x = scale.position(chart.reference?.value ?? 0)
    return Label(
      label.lines, x: min(max(x, half), width - half), top: label.top, anchor: .middle,
      classes: label.classes)
  }

  /// The line behind the points; where it is narrow it ends above each name.
  private func reference(_ plot: Rect, _ scale: Scale, _ rows: [Placed]) -> [Shape] {
    guard let reference = chart.reference else { return [] }
    let x = scale.position(reference.value)
    let stretches =
      names.isNarrow
      ? rows.map { ($0.label.box.maxY, $0.band.maxY - Self.rowGap / 2) } : [(plot.y, plot.maxY)]
    return stretches.map { top, bottom in
      .line(Segment(Point(x, top), Point(x, bottom)), classes: [ChartClasses.reference])
    }
  }
}
