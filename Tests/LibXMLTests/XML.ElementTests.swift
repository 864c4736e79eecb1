import LibXML
import Testing

@Suite("XML.Element")
struct ElementTests {
  @Test("names, namespaces, attributes and places")
  func reading() throws {
    let root = try parse(
      "<p:a xmlns:p='urn:p' c='1' p:b='2' xml:lang='de'>\nx<b/>y<!-- z --></p:a>"
    )
    .root
    #expect(root.name == "a")
    #expect(root.namespace == "urn:p")
    #expect(root.attributes.map(\.name) == ["c", "p:b", "xml:lang"])
    #expect(root.attributes.map(\.value) == ["1", "2", "de"])
    #expect(root["c"] == "1" && root["p:b"] == "2" && root["xml:lang"] == "de")
    #expect(root["b"] == nil && root["q:b"] == nil)
    #expect(root.text == "\nxy")
    #expect(root.parent == nil)
    let child = try #require(root.children.first)
    #expect(child.namespace == nil && child.line == 2 && child.parent == root)
    #expect(child.source == "test.xml")
  }
}
