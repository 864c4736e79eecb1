import TareFormats
import TareMarkup
import TareModel
import TareWording

/// Figures of memory that are not what they seem, each with its sentence.
struct NoteTable {
  let cells: [Cell]
  let title: String

  /// Nothing where no figure needs a word.
  var table: Table? {
    let rows = cells.compactMap { cell -> Table.Row? in
      guard case .memory(let reading) = cell.outcome, let note = reading.note else { return nil }
      let other = reading.checked.map { Table.Cell.number(Formats.bytes($0)) }
      return Table.Row(
        heads: [
          Words.name(cell.key.representation), .text(cell.key.loader),
          .text(cell.key.measure.name),
        ],
        cells: [
          reading.record.map { .number(Formats.bytes($0)) } ?? .empty(reason: "no growth is known"),
          other ?? .empty(reason: "there is one way only"), .text([.text(note)]),
        ])
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      caption: "What must be said of figures of memory on \(title)",
      corners: ["representation", "loader", "metric"],
      columns: ["a record", "in another way", "note"], rows: rows)
  }
}
