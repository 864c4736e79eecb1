import TareAnalysis
import TareCharts
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// Memory against time: every representation and access as a point, the best trades joined.
struct TradeFigure {
  let view: DatasetView
  let runtime: Runtime
  let summaries: RepresentationSummaries

  init(_ view: DatasetView, _ runtime: Runtime) {
    self.view = view
    self.runtime = runtime
    summaries = view.summaries(runtime)
  }

  /// Nil where fewer than two points have both figures.
  func figure(id: String, page: SitePath) -> Figure? {
    let items = summaries.all.flatMap { summary -> [ScatterChart.Item] in
      guard let bytes = summary.bytes else { return [] }
      return summary.paces.map {
        ScatterChart.Item(
          Words.held(summary.representation, $0.access), x: bytes, y: $0.ratio)
      }
    }
    guard items.count > 1 else { return nil }
    let chart = ScatterChart(
      title: "Memory against time on \(runtime.title)",
      summary: summary(items), itemTitle: "representation",
      x: Axis("bytes a record", format: .bytes),
      y: Axis("time relative to dict", format: .ratio, kind: .logarithmic),
      items: items)
    return Figure(
      id: id, finding: finding(chart), subtitle: subtitle, chart: chart,
      source: .init(view, runtime, loader: summaries.scope.loader, from: page))
  }

  private var subtitle: [Markup] {
    ["Allocated bytes a record, and time relative to a dict read by key: the geometric mean of "]
      + Words.names(summaries.benchmarks.map(\.name))
      + [
        ", run over all records. Left and low is better; the scale of time is logarithmic."
      ]
      + (summaries.all.contains(where: \.isByResident)
        ? [
          " Where the process holds memory that Python’s allocator does not see, resident memory ",
          "is shown.",
        ] : [])
  }

  private func finding(_ chart: ScatterChart) -> [Markup] {
    let names = chart.front.map { chart.items[$0].label }
    guard names.count > 1 else { return [.text(names.first ?? ""), .text(lone)] }
    let nothing: Markup = .text(": nothing is smaller and faster" + caution)
    guard names.count > 3 else { return Words.list(names.map { .text($0) }) + [nothing] }
    return [.text("\(names.count) choices of \(chart.items.count)"), nothing]
  }

  /// The label of a point to which no other comes near; the answer names those that do in time.
  private var lone: String {
    Answer.Fastest(summaries)?.indistinct.isEmpty ?? false
      ? " wins on memory and on speed"
      : " is the smallest, and nothing is clearly faster"
  }

  /// One process may have been the one in which a neighbour took the cache.
  private var caution: String {
    let timed = summaries.all.filter { $0.representation != CellKey.plain }
    let singles = timed.flatMap(\.paces).map(\.isSingle)
    guard singles.contains(true) else { return "" }
    return singles.contains(false) ? " (some timed in one process)" : " (timed in one process)"
  }

  private func summary(_ items: [ScatterChart.Item]) -> String {
    let front = ParetoFront.indices(items.map { Point($0.x, $0.y) }).map { items[$0] }
    let parts = front.map {
      "\($0.label) with \(Formats.bytes($0.x)) and \(Formats.ratio($0.y))"
    }
    return "Of \(items.count) points none is smaller and faster than "
      + "\(parts.joined(separator: "; "))."
  }
}
