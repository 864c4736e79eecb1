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

  private func table(_ ratios: [Double]) -> Markup {
    Table(
      caption: "c", corners: ["name"], columns: Array(repeating: "ratio", count: ratios.count),
      rows: [
        .init(heads: ["a"], cells: ratios.map { .heat("\($0)", ratio: $0, title: "t") })
      ]
    ).markup
  }

  private func heats(_ table: Markup) -> [String?] {
    table.elements.filter { $0.name == "td" }.map { $0.attributes["class"] }
  }

  @Test("colours changes of per cents by steps of per cents, and says so in its legend")
  func colours() {
    let (changes, factors) = (table([0.9, 1, 1.15]), table([0.4, 1, 2]))
    #expect(heats(changes) == ["number heat-m2", "number heat-0", "number heat-p3"])
    #expect(changes.plainText.contains("1.4× or more"))
    #expect(heats(factors) == ["number heat-m3", "number heat-0", "number heat-p2"])
    #expect(factors.plainText.contains("4× or more"))
  }

  @Test("has no legend for one coloured column alone")
  func plain() {
    #expect(!table([0.4]).plainText.contains("or more"))
  }
}
