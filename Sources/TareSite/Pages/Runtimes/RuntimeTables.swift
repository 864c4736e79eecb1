import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// Representations against runtimes, one table for each metric of the first rank: one record.
struct RuntimeTables {
  let view: DatasetView
  /// The page they stand on.
  let page: SitePath

  /// One table for each of the metrics that was measured anywhere, named by the metric.
  var tables: [(metric: String, table: Table)] {
    view.catalog.metrics.headlines.compactMap { metric in
      table(metric).map { (metric.name, $0) }
    }
  }

  private func table(_ metric: MetricDescriptor) -> Table? {
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
      caption:
        """
        \(metric.name): \(Words.unit(metric.unit)) a record, coloured against dict on the same \
        runtime
        """,
      corners: ["representation"], columns: runtimes.map(\.title), rows: rows)
  }

  private func cell(
    _ representation: String, _ descriptor: MetricDescriptor, _ runtime: Runtime
  ) -> (weight: Double?, cell: Table.Cell) {
    let metric = descriptor.measure
    let key = view.key(representation, metric, runtime)
    guard let weight = view.bytes(key) else {
      return (nil, .empty(reason: view.index[key]?.emptiness ?? "not part of this run"))
    }
    let text = Formats.amount(weight, unit: descriptor.unit)
    let link = CellAddress(key: key).link(from: page)
    guard let plain = view.bytes(view.key(CellKey.plain, metric, runtime)), plain > 0 else {
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
}
