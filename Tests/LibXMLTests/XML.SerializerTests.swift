import LibXML
import Testing

@Suite("XML.Serializer")
struct SerializerTests {
  private let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  @Test(
    "XML comes out as it went in",
    arguments: [
      "<a/>", "<a b=\"1\" a=\"2\">x<b/>y</a>", "<a><!-- c --><?p i?><?q?></a>",
      "<a>1 &lt; 2 &amp; 3 &gt; \" &#13;</a>", "<a b=\"&quot;&lt;&gt;&amp;&#10;&#9;&#13;'\"/>",
      "<a xmlns=\"urn:a\" xmlns:b=\"urn:b\"><b:c b:d=\"1\"/><e xmlns=\"\"><f/></e></a>",
      "<a xmlns:p=\"urn:1\"><p:b xmlns:p=\"urn:2\"/><p:c/></a>", "<a xml:lang=\"de\">ü€😀</a>",
    ])
  func roundTrip(_ source: String) throws {
    #expect(text(try XML.Serializer.xml(parse(source))) == declaration + source + "\n")
  }

  @Test("one element alone brings the namespaces it needs, and no other")
  func standalone() throws {
    let page = try parse(
      "<html xmlns='urn:h' xmlns:x='urn:x' xmlns:n='urn:n'><svg xmlns='urn:s'><a x:b='1'/></svg></html>"
    )
    let svg = page.root.children[0]
    #expect(
      text(try XML.Serializer.xml(svg))
        == declaration + "<svg xmlns=\"urn:s\"><a xmlns:x=\"urn:x\" x:b=\"1\"/></svg>\n")
    let inner = try XML.Serializer.xml(svg.children[0])
    #expect(try XML.Document.parse(inner, named: "a").root.namespace == "urn:s")
  }

  @Test("many and deep elements are written in full")
  func size() throws {
    let document = try XML.Document(root: "a", namespace: nil)
    for _ in 0..<20_000 { try document.root.addElement("b").addText("ü") }
    var deep = document.root
    for _ in 0..<200 { deep = try deep.addElement("c") }
    let back = try XML.Document.parse(XML.Serializer.xml(document), named: "a")
    #expect(try back.number(at: "count(//*)") == 20_201)
  }
}
