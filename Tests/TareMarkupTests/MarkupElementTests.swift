import TareMarkup
import Testing

@Suite("Markup element")
struct MarkupElementTests {
  @Test("an element is HTML without attributes and children unless told otherwise")
  func defaults() {
    let element = MarkupElement("p")
    #expect(element.namespace == .html)
    #expect(element.attributes.isEmpty && element.children.isEmpty)
  }

  @Test("a title of a page and a title of a drawing differ")
  func namespacesDiffer() {
    #expect(MarkupElement("title") != MarkupElement("title", namespace: .svg))
    #expect(MarkupElement.Namespace.html.uri != MarkupElement.Namespace.svg.uri)
  }
}
