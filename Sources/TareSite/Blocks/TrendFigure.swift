import TareAnalysis
import TareCharts
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// How the weight of a record changed from version to version of an implementation, for the
/// representations it changed most.
struct TrendFigure {
  private let view: DatasetView
  /// From the oldest to the newest.
  private let runtimes: [Runtime]
  private let lines: [Line]

  private struct Line {
    var name: String
    var values: [Double?]

    var known: [Double] { values.compactMap(\.self) }
    /// The largest value divided by the least.
    var range: Double {
      guard let low = known.min(), let high = known.max(), low > 0 else { return 1 }
      return high / low
    }
  }

  /// Nil for fewer than three runtimes: two are compared at a glance in the table.
  init?(_ view: DatasetView) {
    self.view = view
    let runtimes = view.versions.sorted()
    self.runtimes = runtimes
    let summaries = runtimes.map(view.summaries)
    let all = view.catalog.representations.map { entry in
      Line(name: entry.name, values: summaries.map { $0[entry.name]?.weight?.bytes })
    }.filter { $0.known.count > 1 }
    guard runtimes.count > 2, all.contains(where: { $0.name == CellKey.plain }) else { return nil }
    let order = all.sorted { first, second in
      (first.name == CellKey.plain ? 0 : 1, -first.range, first.name)
        < (second.name == CellKey.plain ? 0 : 1, -second.range, second.name)
    }
    lines = Array(order.prefix(Self.most))
  }

  /// More lines than that cannot be told apart.
  private static let most = 6

  func figure(id: String, page: SitePath) -> Figure {
    Figure(
      id: id, finding: finding,
      subtitle: [
        "Allocated bytes a record, loaded by ", Words.name(CellKey.plainLoader),
        lines.count == Self.most
          ? ": dict, and the representations whose weight changed most." : ".",
      ],
      chart: LineChart(
        title: "Bytes a record of \(Words.isolated(view.dataset.name)) from runtime to runtime",
        summary: summary,
        categoryTitle: "runtime", categories: runtimes.map(\.version.minor),
        valueTitle: "bytes a record", format: .bytes,
        series: lines.map { LineChart.Series($0.name, $0.values) }),
      source: .init(
        run: Links.run(view.run, from: page), runtime: "\(runtimes.count) runtimes",
        loader: CellKey.plainLoader,
        samples: Links.samples(view.path, DatasetPage.samples, from: page)))
  }

  /// What became of the plain representation between the first and the last runtime that had it.
  private var ends: (first: (String, Double), last: (String, Double))? {
    let known = zip(runtimes, lines.first?.values ?? []).compactMap { runtime, value in
      value.map { (runtime.title, $0) }
    }
    guard let first = known.first, let last = known.last, known.count > 1 else { return nil }
    return (first, last)
  }

  private var finding: [Markup] {
    guard let ends else { return ["From runtime to runtime"] }
    return [
      "A record as ", Words.name(CellKey.plain),
      .text(
        ": \(Formats.bytes(ends.first.1)) on \(ends.first.0), "
          + "\(Formats.bytes(ends.last.1)) on \(ends.last.0)"),
    ]
  }

  private var summary: String {
    let parts = lines.compactMap { line -> String? in
      guard let first = line.known.first, let last = line.known.last else { return nil }
      return "\(line.name) from \(Formats.bytes(first)) to \(Formats.bytes(last))"
    }
    return "From the first to the last runtime that was measured: \(parts.joined(separator: "; "))."
  }
}
