import TareAnalysis
import TareCharts
import TareMarkup
import TareModel

/// Representations against runtimes, one table a metric: bytes of one record.
struct RuntimeTables {
  let view: DatasetView
  /// The page they stand on.
  let page: SitePath

  /// One table for each of the metrics that was measured anywhere, named by the metric.
  var tables: [(metric: String, table: Table)] {
    [Measure.allocated, .deepSize, .resident].compactMap { metric in
      table(metric).map { (metric.name, $0) }
    }
  }

  private func table(_ metric: Measure) -> Table? {
    // Time runs from left to right.
    let runtimes = Array(view.runtimes.reversed())
    let rows = view.catalog.representations.compactMap { entry -> Table.Row? in
      let cells = runtimes.map { cell(entry.name, metric, $0) }
      guard cells.contains(where: { $0.weight != nil }) else { return nil }
      let names = [Links.representation(entry.name, from: page)]
      return Table.Row(heads: names, cells: cells.map(\.cell))
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      caption: "\(metric.name): bytes a record, coloured against dict on the same runtime",
      corners: ["representation"], columns: runtimes.map(\.title), rows: rows)
  }

  private func cell(
    _ representation: String, _ metric: Measure, _ runtime: Runtime
  ) -> (weight: Double?, cell: Table.Cell) {
    guard let weight = weight(representation, metric, runtime) else {
      return (nil, .empty(reason: reason(representation, metric, runtime)))
    }
    let text = Formats.bytes(weight)
    let link = keys(representation, metric, runtime).first { view.index.memory($0) != nil }
      .map { CellAddress(key: $0).link(from: page) }
    guard let plain = self.weight(CellKey.plain, metric, runtime), plain > 0 else {
      return (weight, .number(text, value: weight, link: link))
    }
    let ratio = weight / plain
    return (
      weight,
      .heat(
        text, ratio: ratio, value: weight, other: Formats.ratio(ratio),
        title: "\(Formats.ratio(ratio)) of dict", link: link)
    )
  }

  private func weight(
    _ representation: String, _ metric: Measure, _ runtime: Runtime
  ) -> Double? {
    keys(representation, metric, runtime).lazy
      .compactMap { view.index.memory($0) }
      .compactMap { Weight($0, records: view.dataset.records)?.bytes }.first
  }

  private func reason(_ representation: String, _ metric: Measure, _ runtime: Runtime) -> String {
    keys(representation, metric, runtime).lazy
      .compactMap { view.index[$0]?.emptiness }.first ?? "not part of this run"
  }

  /// The text of the file is held without any loader.
  private func keys(_ representation: String, _ metric: Measure, _ runtime: Runtime) -> [CellKey] {
    [CellKey.plainLoader, CellKey.noLoader].map { loader in
      Scope(runtime: runtime.id, dataset: view.dataset.name, loader: loader)
        .key(representation, metric)
    }
  }
}
