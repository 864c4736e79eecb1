import TareMarkup
import Testing

@Suite("Markup")
struct MarkupTests {
  @Test("string literals and interpolations are text")
  func literals() {
    let count = 3
    #expect("a < b" as Markup == .text("a < b"))
    #expect("\(count) & more" as Markup == .text("3 & more"))
  }

  @Test("plain text joins all text in document order")
  func plainText() {
    let page = HTML.div("one ", HTML.p("two ", HTML.strong("three")), SVG.rect(), " four")
    #expect(page.plainText == "one two three four")
  }

  @Test("an element carries the figures that it shows, a text none")
  func sheets() {
    let sheet = Sheet(rows: [[.text("a")], [.number(1)]])
    #expect(HTML.figure("x").showing([sheet]).elements.first?.sheets == [sheet])
    #expect(HTML.figure("x").elements.first?.sheets.isEmpty == true)
    #expect(Markup.text("x").showing([sheet]) == .text("x"))
  }

  @Test("elements lists an element before what it holds")
  func elements() {
    let page = HTML.div(HTML.p(HTML.strong("x")), SVG.rect())
    #expect(page.elements.map(\.name) == ["div", "p", "strong", "rect"])
    #expect(Markup.text("x").elements.isEmpty)
  }
}
