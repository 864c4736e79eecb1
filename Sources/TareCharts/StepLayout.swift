/// Lays out a step chart: the plot, the names of the staircases at their right ends.
struct StepLayout {
  private static let radius = 4.5
  private static let inset = 8.0
  private static let labelGap = 14.0

  private let chart: StepChart
  private let width: Double
  /// The corners of each staircase that has a place on the axes, by its number.
  private let drawn: [(index: Int, steps: [Point])]

  init(_ chart: StepChart, width: Double) {
    self.chart = chart
    self.width = width
    let start = Self.start(chart)
    drawn = chart.series.indices.compactMap { index in
      let steps = Self.steps(chart.series[index], of: chart, from: start)
      return steps.isEmpty ? nil : (index, steps)
    }
  }

  var drawing: Drawing {
    let names = drawn.map { TextWrap.lines(chart.series[$0.index].name, width: width * 0.3) }
    let heights = names.map { Double($0.count) * TextMetrics.lineHeight + 3 }
    let levels = drawn.flatMap { $0.steps.map(\.y) }
    let vertical = VerticalAxis(
      chart.y, domain: domain(levels),
      height: max(min(340, max(240, width * 0.45)), heights.reduce(0, +)), inset: Self.inset,
      top: 0, width: width)
    let nameWidth = names.joined().map { TextMetrics.width($0) }.max() ?? 0
    let plot = Rect(
      x: vertical.margin, y: vertical.title.box.maxY + 10,
      width: width - vertical.margin - nameWidth - Self.labelGap - 4, height: vertical.height)
    let horizontal = HorizontalAxis(
      chart.x, domain: min(Self.start(chart), chart.through)...chart.through, plot: plot,
      inset: Self.inset, width: width)
    let scale = vertical.scale(top: plot.y)
    let lines = drawn.map { index, steps in
      corners(steps).map { Point(horizontal.scale.position($0.x), scale.position($0.y)) }
    }
    let note = note(top: horizontal.bottom + 6)
    return Drawing(
      width: width, height: (note?.box.maxY ?? horizontal.bottom) + 4, title: chart.title,
      description: chart.summary,
      shapes: [.text(vertical.title)] + vertical.shapes(plot) + horizontal.shapes + frame(plot)
        + zip(drawn, lines).map { staircase($0.index, $1) }
        + ends(names, heights: heights, plot: plot, lines: lines)
        + (note.map { [.text($0)] } ?? []))
  }

  /// The left end of the level axis: zero, or the first place a logarithm can show.
  private static func start(_ chart: StepChart) -> Double {
    let places = chart.series.flatMap(\.points).map(\.x).filter { $0 < chart.through }
    switch chart.x.kind {
    case .linear: return min(0, places.min() ?? 0)
    case .logarithmic: return places.filter { $0 > 0 }.min() ?? chart.through / 2
    }
  }

  /// The steps inside the axes; what begins left of them is cut at their edge.
  private static func steps(
    _ series: StepChart.Series, of chart: StepChart, from start: Double
  ) -> [Point] {
    let shown = series.points.filter { chart.y.kind.canShow($0.y) && $0.x <= chart.through }
    let before = shown.last { $0.x <= start }.map { Point(start, $0.y) }
    return (before.map { [$0] } ?? []) + shown.filter { $0.x > start }
  }

  private func domain(_ levels: [Double]) -> ClosedRange<Double> {
    guard chart.y.kind == .linear else { return chart.y.kind.domain(around: levels) }
    let low = min(0, levels.min() ?? 0)
    let high = max(0, levels.max() ?? 0)
    return low == high ? 0...1 : low * 1.05...high * 1.05
  }

  /// Level, then straight up: two corners a step, and the right end.
  private func corners(_ steps: [Point]) -> [Point] {
    var corners = Array(steps.prefix(1))
    for step in steps.dropFirst() {
      corners += [Point(step.x, corners[corners.count - 1].y), step]
    }
    return corners + (corners.last.map { [Point(chart.through, $0.y)] } ?? [])
  }

  private func staircase(_ index: Int, _ line: [Point]) -> Shape {
    let series = ChartClasses.series(index + 1)
    let curve = Shape.polyline(
      line, dashes: LineStyle.dashes(index), classes: [ChartClasses.curve, series])
    let end = line.last.map {
      Shape.mark(
        LineStyle.mark(index), center: $0, radius: Self.radius, classes: LineStyle.classes(index))
    }
    return .group([curve] + (end.map { [$0] } ?? []), classes: [series])
  }

  /// The names at the right, each tied to the end of its staircase.
  private func ends(
    _ names: [[String]], heights: [Double], plot: Rect, lines: [[Point]]
  ) -> [Shape] {
    let places = lines.compactMap(\.last)
    let tops = EndLabels.tops(
      centers: places.map(\.y), heights: heights, within: plot.y...plot.maxY)
    let x = plot.maxX + Self.labelGap
    return names.indices.flatMap { index -> [Shape] in
      let label = Label(
        names[index], x: x, top: tops[index] + 1.5, classes: [ChartClasses.label])
      let leader = Segment(
        Point(places[index].x + Self.radius, places[index].y), Point(x - 3, label.box.midY))
      return [.line(leader, classes: [ChartClasses.leader]), .text(label)]
    }
  }

  private func frame(_ plot: Rect) -> [Shape] {
    let corner = Point(plot.x, plot.maxY)
    return [Point(plot.x, plot.y), Point(plot.maxX, plot.maxY)].map {
      .line(Segment(corner, $0), classes: [ChartClasses.axis])
    }
  }

  private func note(top: Double) -> Label? {
    let shown = Set(drawn.map(\.index))
    let absent = chart.series.indices.filter { !shown.contains($0) }.map { chart.series[$0].name }
    guard !absent.isEmpty else { return nil }
    return Label(
      TextWrap.lines("no place on these axes: " + absent.joined(separator: ", "), width: width),
      x: 0, top: top, classes: [ChartClasses.key, ChartClasses.muted])
  }
}
