import TareMarkup
import Testing

@Suite("Tag")
struct TagTests {
  @Test("children can be variadic or an array, with or without attributes")
  func forms() {
    let children: [Markup] = ["a", HTML.strong("b")]
    #expect(HTML.p("a", HTML.strong("b")) == HTML.p(children))
    #expect(HTML.p(["id": "x"], "a", HTML.strong("b")) == HTML.p(["id": "x"], children))
    #expect(HTML.p() == HTML.p([]))
  }

  @Test("a void tag makes an element without children")
  func void() {
    #expect(SVG.rect() == .element(MarkupElement("rect", namespace: .svg)))
    #expect(
      SVG.rect(["x": "1"])
        == .element(MarkupElement("rect", namespace: .svg, attributes: ["x": "1"])))
  }
}
