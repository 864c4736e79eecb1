import TareMarkup
import TareModel
import Testing

@testable import TareSite

@Suite("NoteTable")
struct NoteTableTests {
  private func cell(_ metric: String, _ reading: MemoryReading) -> Cell {
    Cell(
      key: CellKey(
        runtime: "cpython-3.13.0", dataset: "cargo", loader: "json", representation: "pandas",
        access: CellKey.noAccess, measure: .metric(metric)),
      outcome: .memory(reading))
  }

  @Test("has a row for each figure with a note, and is none without")
  func rows() throws {
    let plain = cell("allocated", MemoryReading(record: 8, checked: 8))
    #expect(NoteTable(cells: [plain], metrics: [], title: "CPython").table == nil)
    let noted = [
      cell("allocated", MemoryReading(record: 111, checked: 222, note: "counted twice")),
      cell("resident", MemoryReading(note: "not settled")),
    ]
    let table = try #require(NoteTable(cells: [plain] + noted, metrics: [], title: "CPython").table)
    #expect(table.rows.count == 2)
    let reasons = table.markup.elements.compactMap { $0.attributes["title"] }
    let text = table.markup.plainText + reasons.joined()
    for word in ["pandas", "111", "222", "counted twice", "there is one way only", "not settled"] {
      #expect(text.contains(word), "\(word)")
    }
  }
}
