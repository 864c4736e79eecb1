import TareMarkup
import Testing

@Suite("SVG")
struct SVGTests {
  @Test("a tag makes an element of its own name in the SVG namespace")
  func names() {
    let made = SVG.svg(SVG.title("t"), SVG.g(SVG.circle(["r": "2"]), SVG.text("x")))
    #expect(made.elements.map(\.name) == ["svg", "title", "g", "circle", "text"])
    #expect(made.elements.allSatisfy { $0.namespace == .svg })
  }
}
