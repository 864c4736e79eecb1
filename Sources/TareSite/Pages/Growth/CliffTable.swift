import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// Where each way of holding leaps most on each runtime, for experiments that count fields.
struct CliffTable {
  let experiment: Experiment
  /// From the oldest to the newest.
  let runtimes: [Runtime]
  let index: FindingIndex

  /// Nil where nothing leaps, or there is one runtime only.
  var table: Table? {
    guard runtimes.count > 1 else { return nil }
    let rows = index.series(of: experiment.name).compactMap { name -> Table.Row? in
      let cliffs = runtimes.map { cliff(name, $0) }
      guard cliffs.contains(where: { $0 != nil }) else { return nil }
      return Table.Row(heads: [Words.name(name)], cells: cliffs.map(Self.cell))
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      caption: "The largest leap for one field more: bytes before and after, and the field",
      corners: ["representation"], columns: runtimes.map(\.title), rows: rows)
  }

  private func cliff(_ name: String, _ runtime: Runtime) -> Cliff? {
    let line = index.observed(runtime, experiment.name)?.series.first { $0.name == name }
    guard let line, line.counts == ObservedSeries.fields else { return nil }
    return Cliff(line.points)
  }

  private static func cell(_ cliff: Cliff?) -> Table.Cell {
    guard let cliff else { return .empty(reason: "no step makes it half as large again") }
    let (before, after) = (Formats.integer(cliff.before.y), Formats.integer(cliff.after.y))
    return .number(
      "\(before) → \(after)", value: cliff.factor, note: "field \(cliff.after.x)",
      title: "\(Formats.ratio(cliff.factor)) as heavy")
  }
}
