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

  private func caption(_ reasons: [String]) -> String {
    let table = Table(
      caption: "Weights", corners: ["name"], columns: ["bytes"],
      rows: reasons.map { .init(heads: [HTML.code("a")], cells: [.empty(reason: $0)]) })
    return table.markup.elements.first { $0.name == "caption" }.map {
      Markup.element($0).plainText
    } ?? ""
  }

  @Test("says what its dashes mean where there are one or two reasons")
  func dashes() {
    #expect(caption([]) == "Weights")
    #expect(caption(["not timed here", "not timed here"]) == "Weights. A dash: not timed here.")
    #expect(caption(["no peak", "not timed"]) == "Weights. A dash: no peak, or not timed.")
    #expect(caption(["a", "b", "c"]) == "Weights")
    #expect(caption([String(repeating: "x", count: 81)]) == "Weights")
  }
}
