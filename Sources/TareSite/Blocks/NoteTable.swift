import TareFormats
import TareMarkup
import TareModel
import TareWording

/// Figures of memory that are not what they seem, each with its sentence.
struct NoteTable {
  let cells: [Cell]
  let metrics: [MetricDescriptor]
  let title: String

  /// Nil where no figure needs a word.
  var table: Table? {
    let rows = cells.compactMap { cell -> Table.Row? in
      guard case .memory(let reading) = cell.outcome, let note = reading.note else { return nil }
      let unit = metrics.unit(of: cell.key.measure)
      let number = { (value: Double) in Table.Cell.number(Formats.amount(value, unit: unit)) }
      return Table.Row(
        heads: [
          Words.name(cell.key.representation), .text(cell.key.loader),
          .text(cell.key.measure.name),
        ],
        cells: [
          reading.record.map(number) ?? .empty(reason: "no growth is known"),
          reading.checked.map(number) ?? .empty(reason: "there is one way only"),
          .text([.text(note)]),
        ])
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      caption: "Notes on memory figures, \(title)",
      corners: ["representation", "loader", "metric"],
      columns: ["a record", "in another way", "note"], rows: rows)
  }
}
