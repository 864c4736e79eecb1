/// Lays out a line chart: the plot, the names of the lines on its right, categories below.
struct LineLayout {
  private static let radius = 4.5
  private static let inset = 8.0
  /// Half of the bar across the end of a spread.
  private static let bar = 3.0
  private static let labelGap = 12.0

  private let chart: LineChart
  private let width: Double
  /// The lines with at least one value.
  private let drawn: [Int]

  init(_ chart: LineChart, width: Double) {
    self.chart = chart
    self.width = width
    drawn = chart.series.indices.filter { !chart.series[$0].runs.isEmpty }
  }

  var drawing: Drawing {
    let names = drawn.map { TextWrap.lines(chart.series[$0].name, width: width * 0.3) }
    let heights = names.map { Double($0.count) * TextMetrics.lineHeight + 3 }
    let vertical = VerticalAxis(
      Axis(chart.valueTitle, format: chart.format), domain: domain,
      height: max(min(320, max(220, width * 0.42)), heights.reduce(0, +)), inset: Self.inset,
      top: 0, width: width)
    let nameWidth = names.joined().map { TextMetrics.width($0) }.max() ?? 0
    let plot = Rect(
      x: vertical.margin, y: vertical.title.box.maxY + 10,
      width: width - vertical.margin - nameWidth - Self.labelGap - 8, height: vertical.height)
    let positions = positions(in: plot)
    let scale = vertical.scale(top: plot.y)
    let lines = drawn.map { line($0, positions: positions, scale: scale) }
    let ends = ends(names, heights: heights, plot: plot, positions: positions, scale: scale)
    let categories = CategoryAxis(
      chart.categories, at: positions, top: plot.maxY + 5, width: width)
    let key = NumberedKey(categories.key, x: 0, top: categories.bottom + 6, width: width)
    let note = note(top: key.bottom + 4)
    return Drawing(
      width: width, height: (note?.box.maxY ?? key.bottom) + 4, title: chart.title,
      description: chart.summary,
      shapes: [.text(vertical.title)] + vertical.shapes(plot) + base(plot, scale) + ends
        + lines.flatMap { $0 } + categories.shapes + key.shapes
        + (note.map { [.text($0)] } ?? []))
  }

  private var domain: ClosedRange<Double> {
    let highs = chart.series.flatMap { $0.spread?.highs ?? [] }.compactMap(\.self).filter(
      \.isFinite)
    let values = chart.series.flatMap(\.runs).joined().map(\.value) + highs
    let low = min(0, values.min() ?? 0)
    let high = max(0, values.max() ?? 0)
    return low == high ? 0...1 : low * 1.05...high * 1.05
  }

  private func positions(in plot: Rect) -> [Double] {
    let slot = plot.width / Double(max(1, chart.categories.count))
    return chart.categories.indices.map { plot.x + (Double($0) + 0.5) * slot }
  }

  private func base(_ plot: Rect, _ scale: Scale) -> [Shape] {
    let y = scale.position(0)
    let line = Segment(Point(plot.x, y), Point(plot.maxX, y))
    return [.line(line, classes: [ChartClasses.axis])]
  }

  private func line(_ index: Int, positions: [Double], scale: Scale) -> [Shape] {
    let series = ChartClasses.series(index + 1)
    let runs = chart.series[index].runs.map { run in
      run.map { Point(positions[$0.index], scale.position($0.value)) }
    }
    let curves = runs.filter { $0.count > 1 }.map { run in
      Shape.polyline(
        run, dashes: LineStyle.dashes(index), classes: [ChartClasses.curve, series])
    }
    let marks = runs.joined().map { place in
      Shape.mark(
        LineStyle.mark(index), center: place, radius: Self.radius,
        classes: LineStyle.classes(index))
    }
    let spreads = spreads(index, positions: positions, scale: scale)
    return [.series(chart.series[index].name, curves + spreads + marks)]
  }

  /// From the low end of each value to its high end, with a bar across each.
  private func spreads(_ index: Int, positions: [Double], scale: Scale) -> [Shape] {
    let line = chart.series[index]
    guard let spread = line.spread else { return [] }
    return line.runs.joined().compactMap { place, _ in
      guard let low = spread.lows[place], let high = spread.highs[place], low.isFinite,
        high.isFinite, high > low
      else { return nil }
      let (x, top, foot) = (positions[place], scale.position(high), scale.position(low))
      return .polyline(
        [
          Point(x - Self.bar, top), Point(x + Self.bar, top), Point(x, top), Point(x, foot),
          Point(x - Self.bar, foot), Point(x + Self.bar, foot),
        ], dashes: [], classes: [ChartClasses.curve, ChartClasses.series(index + 1)])
    }
  }

  /// The names at the right, each tied to the last point of its line.
  private func ends(
    _ names: [[String]], heights: [Double], plot: Rect, positions: [Double], scale: Scale
  ) -> [Shape] {
    let lasts = drawn.compactMap { chart.series[$0].runs.last?.last }
    let places = lasts.map { Point(positions[$0.index], scale.position($0.value)) }
    let tops = EndLabels.tops(
      centers: places.map(\.y), heights: heights, within: plot.y...plot.maxY)
    let x = plot.maxX + Self.labelGap
    return names.indices.map { index -> Shape in
      let label = Label(
        names[index], x: x, top: tops[index] + 1.5, classes: [ChartClasses.label])
      let leader = Segment(
        Point(places[index].x + Self.radius, places[index].y), Point(x - 3, label.box.midY))
      return .series(
        chart.series[drawn[index]].name,
        [.line(leader, classes: [ChartClasses.leader]), .text(label)])
    }
  }

  private func note(top: Double) -> Label? {
    let absent = chart.series.filter(\.runs.isEmpty).map(\.name)
    guard !absent.isEmpty else { return nil }
    return Label(
      TextWrap.lines("no values: " + absent.joined(separator: ", "), width: width), x: 0,
      top: top, classes: [ChartClasses.key, ChartClasses.muted])
  }
}
