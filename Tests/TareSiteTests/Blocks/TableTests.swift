import TareMarkup
import Testing

@testable import TareSite

@Suite("Table")
struct TableTests {
  @Test("has a sheet with exact figures, and words without what is around them")
  func sheet() {
    let table = Table(
      caption: "c", corners: ["name"], columns: ["bytes", "ratio", "note", "what"],
      rows: [
        .init(
          heads: [HTML.code("a")],
          cells: [
            .number("1.35 KiB", value: 1386), .heat("0.5×", ratio: 0.5, title: "t"),
            .number("3", note: "a record"), .text(["two ", HTML.strong("words")]),
          ]),
        .init(
          heads: [HTML.code("b")],
          cells: [
            .empty(reason: "no"), .heat("2×", ratio: 2, value: 7, title: "t"), .number("4"),
            .text([]),
          ]),
      ])
    #expect(
      table.sheet.rows == [
        ["name", "bytes", "ratio", "note", "what"].map { .text($0) },
        [.text("a"), .number(1386), .number(0.5), .text("3 a record"), .text("two words")],
        [.text("b"), .empty, .number(7), .text("4"), .text("")],
      ])
  }
}
