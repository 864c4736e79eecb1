import LibXML
import Testing

@Suite("XML.Element building")
struct BuildingTests {
  private func written(_ document: XML.Document) throws -> String {
    let lines = text(try XML.Serializer.xml(document)).split(separator: "\n", maxSplits: 1)
    return String(lines[1].dropLast())
  }

  @Test("text is text, whatever it looks like")
  func literal() throws {
    let document = try XML.Document(root: "a", namespace: nil)
    try document.root.addText("1 < 2 & 3 &amp; ]]>")
    try document.root.setAttribute("b", "<\"&lt;'\n\t")
    #expect(document.root.text == "1 < 2 & 3 &amp; ]]>")
    let back = try parse(written(document)).root
    #expect(back.text == "1 < 2 & 3 &amp; ]]>")
    #expect(back["b"] == "<\"&lt;'\n\t")
  }

  @Test("elements and texts stand where they were put")
  func order() throws {
    let document = try XML.Document(root: "a", namespace: nil)
    let last = try document.root.addElement("last")
    try document.root.addElement("first", before: last)
    try document.root.addText("1", before: last)
    try document.root.addText("2", before: last)
    try document.root.addText("")
    try document.root.addText("3")
    try document.root.addText("4")
    #expect(try written(document) == "<a><first/>12<last/>34</a>")
    _ = try failure { _ = try last.addElement("x", before: last) }
    _ = try failure { try last.addText("x", before: document.root) }
  }

  @Test("namespaces are inherited, declared once, and left")
  func namespaces() throws {
    let document = try XML.Document(root: "a", namespace: "urn:a")
    let inner = try document.root.addElement("b").addElement("c", namespace: "urn:c")
    try inner.addElement("d")
    try inner.addElement("e", namespace: "urn:a")
    try inner.addElement("f", namespace: "")
    #expect(
      try written(document)
        == "<a xmlns=\"urn:a\"><b><c xmlns=\"urn:c\"><d/><e xmlns=\"urn:a\"/><f xmlns=\"\"/></c></b></a>"
    )
    #expect(inner.children.map(\.namespace) == ["urn:c", "urn:a", nil])
  }

  @Test("attributes are set, changed and prefixed")
  func attributes() throws {
    let root = try XML.Document(root: "a", namespace: "urn:a").root
    try root.setAttribute("b", "1")
    try root.setAttribute("b", "2")
    try root.setAttribute("lang", "de", namespace: "http://www.w3.org/XML/1998/namespace")
    try root.setAttribute("href", "#x", namespace: "http://www.w3.org/1999/xlink")
    try root.setAttribute("c", "3", namespace: "urn:a")
    try root.setAttribute("d", "4", namespace: "urn:d")
    #expect(root.attributes.map(\.name) == ["b", "xml:lang", "xlink:href", "ns1:c", "ns2:d"])
    let back = try parse(written(root.document)).root
    #expect(back.attributes.map(\.value) == ["2", "de", "#x", "3", "4"])
  }

  @Test("what XML cannot hold is refused", arguments: ["\u{1B}[0m", "\0", "a\u{FFFE}"])
  func characters(_ bad: String) throws {
    let root = try XML.Document(root: "a", namespace: nil).root
    _ = try failure { try root.addText(bad) }
    _ = try failure { try root.setAttribute("b", bad) }
    _ = try failure { _ = try root.addElement("b", namespace: bad) }
    _ = try failure { _ = try root.addElement(bad) }
    #expect(root.text == "" && root.children.isEmpty && root.attributes.isEmpty)
  }

  @Test("what is no name is refused", arguments: ["", "1", "a b", "a:b", "<", "a\n"])
  func names(_ bad: String) throws {
    let root = try XML.Document(root: "a", namespace: nil).root
    _ = try failure { _ = try root.addElement(bad) }
    _ = try failure { try root.setAttribute(bad, "1") }
    _ = try failure { try root.setAttribute("xmlns", "urn:x") }
  }

  @Test("no tree is built that could not be read back")
  func depth() throws {
    let document = try XML.Document(root: "a", namespace: nil)
    var element = document.root
    let error = try failure { for _ in 0..<300 { element = try element.addElement("a") } }
    #expect(error.description.contains("256"))
    #expect(try parse(written(document)).number(at: "count(//a)") == 256)
  }

  @Test("a removed element can still be used, and outlives the document's other holders")
  func removal() throws {
    func removed() throws -> (part: XML.Element, child: XML.Element) {
      let document = try parse("<a xmlns:p='urn:p'>x<p:b><c/></p:b>y</a>")
      let part = document.root.children[0]
      let child = part.children[0]
      part.remove()
      part.remove()
      #expect(document.root.text == "xy")
      document.root.removeNamespaceDeclarations(["urn:p"])
      #expect(document.root.children.isEmpty)
      child.remove()
      return (part, child)
    }
    let (part, child) = try removed()
    #expect(part.namespace == "urn:p" && part.parent == nil && child.parent == nil)
    try part.addElement("d").addText("still here")
    try child.setAttribute("e", "1")
    #expect(part.text == "still here" && child["e"] == "1")
    let bytes = try XML.Serializer.xml(part)
    #expect(text(bytes).contains("<p:b xmlns:p=\"urn:p\"><p:d>still here</p:d></p:b>"))
  }

  @Test("namespace declarations go from the whole tree, first, middle and last")
  func declarations() throws {
    let document = try parse(
      "<a xmlns:t='urn:t' xmlns:k='urn:k' xmlns:u='urn:u'><b xmlns:t='urn:t' k:c='1'/></a>")
    document.root.removeNamespaceDeclarations(["urn:t", "urn:u", "urn:none"])
    #expect(try written(document) == "<a xmlns:k=\"urn:k\"><b k:c=\"1\"/></a>")
  }
}
