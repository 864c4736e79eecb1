import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// What all records would weigh, of a dataset of which a sample was measured.
struct ProjectedTable {
  let view: DatasetView

  /// Nil where the dataset is whole, or nothing could be projected.
  var markup: [Markup] {
    guard let sample = view.dataset.sample else { return [] }
    let rows = view.catalog.representations.compactMap { row($0.name) }
      .sorted { ($0.order, $0.name) < ($1.order, $1.name) }
    guard !rows.isEmpty else { return [] }
    let (drawn, all) = (Formats.integer(view.dataset.records), Formats.integer(sample.records))
    return [
      HTML.h2(["id": "projected"], .text("All \(all) records, projected")),
      HTML.p(
        ["class": "subtitle"],
        .text("Calculated from \(drawn) records drawn from \(all): none of these totals was "),
        "measured. The range allows for chance in the sample, and for how often values repeat in ",
        "further records. Bytes allocated, with ",
        Words.name(CellKey.plainLoader), " as loader."),
      Table(
        caption: "Bytes of all records by representation and runtime, projected",
        corners: ["representation"], columns: view.runtimes.map(\.title), rows: rows.map(\.row)
      ).markup,
    ]
  }

  private func row(_ representation: String) -> (order: Int, name: String, row: Table.Row)? {
    let readings = view.runtimes.map { runtime in
      view.index.memory(view.key(representation, .allocated, runtime))
    }
    guard let order = readings.lazy.compactMap({ $0?.projected }).first else { return nil }
    return (
      order, representation,
      Table.Row(
        heads: [Links.representation(representation, from: view.path)],
        cells: readings.map { $0.flatMap(cell) ?? .empty(reason: "not measured") })
    )
  }

  private func cell(_ reading: MemoryReading) -> Table.Cell? {
    guard let total = reading.projected else { return nil }
    let range = reading.projectedLeast.flatMap { least in
      reading.projectedMost.map { "\(Formats.bytes(least)) to \(Formats.bytes($0))" }
    }
    return .number(Formats.bytes(total), value: Double(total), note: range)
  }
}
