import TareFormats

/// Lays out a slope chart: a name and a figure at both ends of each line.
struct SlopeLayout {
  private static let radius = 4.0
  private static let gap = 20.0
  private static let lineGap = 3.0

  private let chart: SlopeChart
  private let width: Double
  private let shown: [SlopeChart.Item]

  init(_ chart: SlopeChart, width: Double) {
    self.chart = chart
    self.width = width
    shown = chart.items.filter { $0.before.isFinite && $0.after.isFinite }
  }

  var drawing: Drawing {
    // Where lines cross, a reader who comes from the right finds the name there too.
    let lefts = shown.map {
      TextWrap.lines("\($0.name) \(chart.format.text($0.before))", width: width * 0.38)
    }
    let rights = shown.map {
      TextWrap.lines("\(chart.format.text($0.after)) \($0.name)", width: width * 0.38)
    }
    let heads = heads
    let heights = [lefts, rights].map { side in
      side.map { Double($0.count) * TextMetrics.lineHeight + Self.lineGap }
    }
    let height = max(
      heights.map { $0.reduce(0, +) }.max() ?? 0, min(360, max(160, width * 0.4)))
    let plot = Rect(
      x: Self.widest(lefts) + Self.gap, y: heads.bottom + 8,
      width: max(30, width - Self.widest(lefts) - Self.widest(rights) - 2 * Self.gap),
      height: height)
    let scale = Scale(
      .linear, domain: domain, from: plot.maxY - 10, to: plot.y + 10)
    let before = side(heights[0], shown.map { scale.position($0.before) }, plot)
    let after = side(heights[1], shown.map { scale.position($0.after) }, plot)
    let lines = shown.indices.map { index -> Shape in
      let ends = [
        Point(plot.x, scale.position(shown[index].before)),
        Point(plot.maxX, scale.position(shown[index].after)),
      ]
      let names = [
        label(lefts[index], x: plot.x - Self.gap, top: before[index], anchor: .end),
        label(rights[index], x: plot.maxX + Self.gap, top: after[index], anchor: .start),
      ]
      let leaders = zip(ends, names).map { end, name in
        let inner = name.anchor == .end ? name.box.maxX + 3 : name.box.x - 3
        return Shape.line(
          Segment(Point(inner, name.box.midY), end), classes: [ChartClasses.leader])
      }
      return .series(
        shown[index].name, leaders + line(index, ends) + names.map { .text($0) })
    }
    return Drawing(
      width: width, height: plot.maxY + 8, title: chart.title, description: chart.summary,
      shapes: heads.labels.map { .text($0) } + frame(plot) + lines)
  }

  private var domain: ClosedRange<Double> {
    let values = shown.flatMap { [$0.before, $0.after] }
    let low = values.min() ?? 0
    let high = values.max() ?? 1
    return low == high ? low - 1...high + 1 : low...high
  }

  private static func widest(_ lines: [[String]]) -> Double {
    lines.joined().map { TextMetrics.width($0) }.max() ?? 0
  }

  /// The names of both sides, one above the left edge and one above the right.
  private var heads: (labels: [Label], bottom: Double) {
    let half = width / 2 - 6
    let labels = [
      Label(
        TextWrap.lines(chart.before, width: half, bold: true), x: 0, top: 0, bold: true,
        classes: [ChartClasses.axisTitle]),
      Label(
        TextWrap.lines(chart.after, width: half, bold: true), x: width, top: 0, anchor: .end,
        bold: true, classes: [ChartClasses.axisTitle]),
    ]
    return (labels, labels.map(\.box.maxY).max() ?? 0)
  }

  private func side(_ heights: [Double], _ centers: [Double], _ plot: Rect) -> [Double] {
    EndLabels.tops(centers: centers, heights: heights, within: plot.y...plot.maxY)
  }

  private func label(_ lines: [String], x: Double, top: Double, anchor: Label.Anchor) -> Label {
    Label(
      lines, x: x, top: top + Self.lineGap / 2, anchor: anchor, classes: [ChartClasses.label])
  }

  /// Rising lines are whole, falling ones dashed, level ones thin and grey.
  private func line(_ index: Int, _ ends: [Point]) -> [Shape] {
    let item = shown[index]
    let kind = item.after == item.before ? 0 : item.after > item.before ? 2 : 1
    let series = ChartClasses.series(max(1, kind))
    let marks = ends.map {
      Shape.mark(
        .circle, center: $0, radius: Self.radius,
        classes: kind == 0
          ? [ChartClasses.point, ChartClasses.muted] : [ChartClasses.point, series])
    }
    let curve =
      kind == 0
      ? Shape.line(Segment(ends[0], ends[1]), classes: [ChartClasses.leader])
      : Shape.polyline(
        ends, dashes: kind == 1 ? [7, 4] : [], classes: [ChartClasses.curve, series])
    return [curve] + marks
  }

  private func frame(_ plot: Rect) -> [Shape] {
    [plot.x, plot.maxX].map { x in
      .line(Segment(Point(x, plot.y), Point(x, plot.maxY)), classes: [ChartClasses.axis])
    }
  }
}
