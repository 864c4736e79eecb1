import TareAnalysis
import TareCharts
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// Times against dict as points with their spread: of one representation, or of one benchmark.
struct RatioFigure {
  let view: DatasetView
  let runtime: Runtime
  /// The page it stands on.
  let page: SitePath

  /// A row for each benchmark that was timed of a representation with an access; for the page of
  /// its samples.
  func ofBenchmarks(_ representation: String, access: String) -> Figure? {
    let rows = view.catalog.benchmarks.compactMap { entry in
      DotChart.Row(
        entry.name,
        view.index[view.key(representation, access: access, .benchmark(entry.name), runtime)])
    }
    guard rows.count > 1 else { return nil }
    let held = Words.held(representation, access)
    let faster = rows.count(where: \.isFaster)
    let slower = rows.count(where: \.isSlower)
    let (word, count) = faster >= slower ? ("faster", faster) : ("slower", slower)
    var figure = figure(
      id: "ratio-\(Slug(access))", rows: rows, rowTitle: "benchmark",
      title: "\(held) against dict on \(runtime.title)",
      finding: [
        .text("\(held) is \(word) than a dict in \(count) of "),
        .text(Words.count(rows.count, "benchmark")),
      ])
    figure.source = figure.source.beside(SamplesPage.cells, of: page)
    return figure
  }

  /// The best access of each representation that was timed in a benchmark, the fastest first.
  func rows(_ benchmark: String) -> [DotChart.Row] {
    view.catalog.representations.compactMap { entry -> DotChart.Row? in
      (entry.access + [CellKey.noAccess]).compactMap { access in
        DotChart.Row(
          Words.held(entry.name, access),
          view.index[view.key(entry.name, access: access, .benchmark(benchmark), runtime)])
      }.min { $0.value < $1.value }
    }.sorted { ($0.value, $0.label) < ($1.value, $1.label) }
  }

  /// A row for each representation.
  func ofRepresentations(_ benchmark: String) -> Figure? {
    let rows = rows(benchmark)
    guard rows.count > 1 else { return nil }
    let finding =
      switch rows.finding {
      case .fastest(let row, let rest):
        "\(row.label) is fastest: \(Speed.words(row.value))\(rest)"
      case .faster(let row):
        "\(row.label) is clearly faster than a dict: \(Formats.ratio(1 / row.value))"
      case .uncertain: "Nothing is clearly faster than a plain dict"
      case .nothing: "Nothing is faster than a plain dict"
      }
    return figure(
      id: "ratio-\(Slug(view.dataset.name))", rows: rows, rowTitle: "representation",
      title: "\(benchmark) against dict on \(runtime.title)", finding: [.text(finding)])
  }

  private func figure(
    id: String, rows: [DotChart.Row], rowTitle: String, title: String, finding: [Markup]
  ) -> Figure {
    let list = rows.map { "\($0.label) \(Formats.ratio($0.value))" }.joined(separator: ", ")
    return Figure(
      id: id, finding: finding,
      subtitle: [
        """
        Time divided by the time of the same benchmark on dicts in the same process, and the \
        spread 
        """,
        "over processes; each grey point is one process. Left is faster; the scale is logarithmic.",
      ],
      chart: DotChart(
        title: title, summary: "Time against dict: \(list).", rowTitle: rowTitle,
        axis: Axis("time relative to dict", format: .ratio, kind: .logarithmic),
        rows: rows,
        reference: .init(1, label: "as dict")),
      source: .init(view, runtime, loader: CellKey.plainLoader, from: page))
  }
}
