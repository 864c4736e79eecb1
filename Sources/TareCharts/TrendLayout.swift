import TareFormats

/// Lays out a trend chart: spreads and points, levels over them, steps named above, ends below.
struct TrendLayout {
  private static let inset = 8.0
  private static let radius = 2.1
  /// Pixels between two points; more points than fit are thinned out.
  private static let spacing = 6.0

  private let chart: TrendChart
  private let width: Double

  init(_ chart: TrendChart, width: Double) {
    self.chart = chart
    self.width = width
  }

  var drawing: Drawing {
    let vertical = VerticalAxis(
      Axis(chart.valueTitle, format: chart.format), domain: domain, height: 150,
      inset: Self.inset, top: 0, width: width)
    let plot = Rect(
      x: vertical.margin, y: vertical.title.box.maxY + 8 + TextMetrics.lineHeight,
      width: width - vertical.margin - 6, height: vertical.height)
    let scale = vertical.scale(top: plot.y)
    let ends = ends(plot)
    return Drawing(
      width: width, height: (ends.map(\.box.maxY).max() ?? plot.maxY) + 4, title: chart.title,
      description: chart.summary,
      shapes: [.text(vertical.title)] + vertical.shapes(plot)
        + points(plot, scale)
        + levels(plot, scale) + steps(plot) + ends.map { .text($0) })
  }

  private var domain: ClosedRange<Double> {
    let points = chart.points
    let values = points.map(\.low) + points.map(\.high) + points.map(\.value)
    return Scale.Kind.linear.domain(around: values.filter(\.isFinite))
  }

  /// Points at the middle of slots of equal width, so that a level can begin between two.
  private func x(_ index: Double, _ plot: Rect) -> Double {
    plot.x + (index + 0.5) / Double(max(1, chart.points.count)) * plot.width
  }

  private func points(_ plot: Rect, _ scale: Scale) -> [Shape] {
    let shown = shown(plot).map { (x: x(Double($0), plot), point: chart.points[$0]) }
    let spreads = shown.filter { $0.point.low < $0.point.high }.map { x, point in
      Segment(
        TareCharts.Point(x, scale.position(point.low)),
        TareCharts.Point(x, scale.position(point.high)))
    }
    let dots = Shape.dots(
      shown.map { TareCharts.Point($0.x, scale.position($0.point.value)) }, radius: Self.radius,
      classes: [ChartClasses.dots])
    return (spreads.isEmpty ? [] : [.segments(spreads, classes: [ChartClasses.spread])]) + [dots]
  }

  /// All points where there is room, else of each slot the least, the largest and the last.
  private func shown(_ plot: Rect) -> [Int] {
    let room = max(1, Int(plot.width / Self.spacing))
    guard chart.points.count > room else { return Array(chart.points.indices) }
    let slots = max(1, room / 3)
    let kept = (0..<slots).flatMap { slot -> [Int] in
      let range =
        chart.points.count * slot / slots..<chart.points.count * (slot + 1) / slots
      let least = range.min { chart.points[$0].value < chart.points[$1].value }
      let largest = range.max { chart.points[$0].value < chart.points[$1].value }
      let isFlat = least.map { chart.points[$0].value } == largest.map { chart.points[$0].value }
      return (isFlat ? [range.last] : [least, largest, range.last]).compactMap(\.self)
    }
    return Array(Set(kept)).sorted()
  }

  private func levels(_ plot: Rect, _ scale: Scale) -> [Shape] {
    chart.levels.map { level in
      let y = scale.position(level.value)
      return .line(
        Segment(
          TareCharts.Point(x(Double(level.range.lowerBound) - 0.5, plot), y),
          TareCharts.Point(x(Double(level.range.upperBound) - 0.5, plot), y)),
        classes: [ChartClasses.front])
    }
  }

  /// A line at each step, and the change above it where it has room; the largest come first.
  private func steps(_ plot: Rect) -> [Shape] {
    let steps = zip(chart.levels, chart.levels.dropFirst()).map { old, new in
      (at: new.range.lowerBound, change: new.value / old.value - 1)
    }
    let lines = steps.map { step -> Shape in
      let x = x(Double(step.at) - 0.5, plot)
      return .line(
        Segment(TareCharts.Point(x, plot.y), TareCharts.Point(x, plot.maxY)),
        classes: [ChartClasses.reference])
    }
    var labels: [Label] = []
    for step in steps.sorted(by: { $0.change.magnitude > $1.change.magnitude }) {
      let text = Formats.change(step.change)
      let half = TextMetrics.width(text, bold: true) / 2
      let label = Label(
        [text], x: min(max(x(Double(step.at) - 0.5, plot), half), width - half),
        top: plot.y - TextMetrics.lineHeight - 2, anchor: .middle,
        classes: [ChartClasses.value, ChartClasses.emphasis])
      if labels.allSatisfy({ !$0.box.expanded(by: 4).intersects(label.box) }) {
        labels.append(label)
      }
    }
    return lines + labels.map { .text($0) }
  }

  /// The first and the last run, one above the other where they do not fit beside each other.
  private func ends(_ plot: Rect) -> [Label] {
    guard let first = chart.points.first, let last = chart.points.last else { return [] }
    let room = width - plot.x
    let start = Label(
      TextWrap.lines(first.name, width: room), x: plot.x, top: plot.maxY + 5,
      classes: [ChartClasses.tick])
    guard chart.points.count > 1 else { return [start] }
    let beside = Label(
      TextWrap.lines(last.name, width: room), x: width, top: plot.maxY + 5, anchor: .end,
      classes: [ChartClasses.tick])
    guard start.box.expanded(by: 6).intersects(beside.box) else { return [start, beside] }
    return [
      start,
      Label(
        beside.lines, x: width, top: start.box.maxY, anchor: .end, classes: [ChartClasses.tick]),
    ]
  }
}
