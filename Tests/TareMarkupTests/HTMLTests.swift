import TareMarkup
import Testing

@Suite("HTML")
struct HTMLTests {
  @Test("a tag makes an element of its own name in the HTML namespace")
  func names() {
    let made = HTML.table(
      HTML.caption("c"), HTML.tbody(HTML.tr(HTML.th(["scope": "row"], "h"), HTML.td("d"))))
    #expect(made.elements.map(\.name) == ["table", "caption", "tbody", "tr", "th", "td"])
    #expect(made.elements.allSatisfy { $0.namespace == .html })
  }
}
