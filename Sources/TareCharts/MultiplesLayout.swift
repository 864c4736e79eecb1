import TareFormats

/// Lays out small multiples: a legend, then panels in rows, all with the same scale from zero.
struct MultiplesLayout {
  private static let gap = 18.0
  private static let plotHeight = 96.0
  private static let narrowest = 200.0
  private static let radius = 3.0

  private let chart: MultiplesChart
  private let width: Double
  private let columns: Int
  private let panelWidth: Double

  init(_ chart: MultiplesChart, width: Double) {
    self.chart = chart
    self.width = width
    let fitting = max(1, Int((width + Self.gap) / (Self.narrowest + Self.gap)))
    columns = min(fitting, max(1, chart.panels.count))
    panelWidth = (width - Self.gap * Double(columns - 1)) / Double(columns)
  }

  var drawing: Drawing {
    let legend = Legend(entries, x: 0, top: 0, width: width)
    var top = legend.bottom + 6
    var shapes = legend.shapes
    for start in stride(from: 0, to: chart.panels.count, by: columns) {
      let row = chart.panels[start..<min(start + columns, chart.panels.count)]
      let titles = row.map { TextWrap.lines($0.title, width: panelWidth, bold: true) }
      let titleHeight = Double(titles.map(\.count).max() ?? 1) * TextMetrics.lineHeight
      for (offset, panel) in row.enumerated() {
        let x = Double(offset) * (panelWidth + Self.gap)
        let title = Label(
          titles[offset], x: x, top: top, bold: true, classes: [ChartClasses.axisTitle])
        let plot = Rect(
          x: x, y: top + titleHeight + TextMetrics.lineHeight, width: panelWidth,
          height: Self.plotHeight)
        shapes += [.text(title)] + self.panel(panel, plot)
      }
      top += titleHeight + Self.plotHeight + 3 * TextMetrics.lineHeight + Self.gap
    }
    return Drawing(
      width: width, height: max(top - Self.gap + 8, legend.bottom + 8), title: chart.title,
      description: chart.summary, shapes: shapes)
  }

  private var entries: [Legend.Entry] {
    chart.series.enumerated().map { index, name in
      Legend.Entry(name: name) { box in
        let ends = [Point(box.x, box.midY), Point(box.maxX, box.midY)]
        return [line(ends, index), mark(Point(box.midX, box.midY), index)]
      }
    }
  }

  private func line(_ points: [Point], _ index: Int) -> Shape {
    .polyline(
      points, dashes: LineStyle.dashes(index),
      classes: [ChartClasses.curve, ChartClasses.series(index + 1)])
  }

  private func mark(_ center: Point, _ index: Int) -> Shape {
    .mark(
      LineStyle.mark(index), center: center, radius: Self.radius, classes: LineStyle.classes(index))
  }

  /// From zero, or from the least where that is below it: what is estimated can be.
  private var domain: ClosedRange<Double> {
    let values = chart.panels.flatMap(\.values).joined().compactMap(\.self).filter(\.isFinite)
    return min(values.min() ?? 0, 0)...max(values.max() ?? 1, 1e-12)
  }

  /// The lines, the first and the last category below them, and the last figure of each line.
  private func panel(_ panel: MultiplesChart.Panel, _ plot: Rect) -> [Shape] {
    let scale = Scale(.linear, domain: domain, from: plot.maxY, to: plot.y)
    let figures = panel.values.enumerated().compactMap { index, values in
      values.lastIndex { $0 != nil }.flatMap { last in
        values[last].map { (index, last, $0, chart.format.text($0)) }
      }
    }
    let room = (figures.map { TextMetrics.width($0.3) }.max() ?? 0) + 8
    let inner = Rect(
      x: plot.x + 4, y: plot.y, width: max(20, plot.width - room - 8), height: plot.height)
    let step = chart.categories.count > 1 ? inner.width / Double(chart.categories.count - 1) : 0
    let lines = panel.values.enumerated().map { index, values -> Shape in
      let runs = LineChart.Series("", values).runs.map { run in
        run.map { Point(inner.x + Double($0.index) * step, scale.position($0.value)) }
      }
      return .series(
        chart.series[index],
        runs.filter { $0.count > 1 }.map { line($0, index) }
          + runs.joined().map { mark($0, index) })
    }
    let heights = figures.map { _ in TextMetrics.lineHeight }
    let tops = EndLabels.tops(
      centers: figures.map { scale.position($0.2) }, heights: heights,
      within: plot.y - TextMetrics.lineHeight / 2...plot.maxY + TextMetrics.lineHeight / 2)
    let ends = figures.enumerated().map { offset, figure in
      Shape.series(
        chart.series[figure.0],
        [
          .text(
            Label(
              [figure.3], x: plot.maxX, top: tops[offset], anchor: .end,
              classes: [ChartClasses.value]))
        ])
    }
    let zero = scale.position(0)
    let base = Segment(Point(plot.x, zero), Point(inner.maxX + 4, zero))
    return [.line(base, classes: [ChartClasses.axis])] + lines + ends + categories(plot, inner)
  }

  /// Only the ends are named, below the room that the last figure may take; the table names them
  /// all.
  private func categories(_ plot: Rect, _ inner: Rect) -> [Shape] {
    guard let first = chart.categories.first, let last = chart.categories.last else { return [] }
    let top = plot.maxY + TextMetrics.lineHeight / 2 + 1
    let half = inner.width / 2 - 2
    let start = Label(
      [TextWrap.lines(first, width: half).first ?? first], x: plot.x, top: top,
      classes: [ChartClasses.tick])
    guard chart.categories.count > 1 else { return [.text(start)] }
    let end = Label(
      [TextWrap.lines(last, width: half).first ?? last], x: inner.maxX + 4, top: top, anchor: .end,
      classes: [ChartClasses.tick])
    return [.text(start), .text(end)]
  }
}
