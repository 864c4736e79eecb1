import LibXML
import Testing

@Suite("XML.Document")
struct DocumentTests {
  @Test("text with references survives")
  func references() throws {
    let root = try parse("<a b='&quot;&amp;#38;'>1 &lt; 2 &amp; 3 &#x20AC;<![CDATA[<&]]></a>").root
    #expect(root.text == "1 < 2 & 3 €<&")
    #expect(root["b"] == "\"&#38;")
  }

  @Test(
    "a document type is refused, whatever it holds",
    arguments: [
      "<!DOCTYPE a><a/>",
      "<?xml version='1.0'?>\n<!-- -- > -->\n<?x ?>\n<!DOCTYPE a []><a/>",
      "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>",
      "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/x'> %p;]><a/>",
      """
      <!DOCTYPE a [<!ENTITY l "lol"><!ENTITY m "&l;&l;&l;&l;&l;&l;&l;&l;&l;&l;">
      <!ENTITY n "&m;&m;&m;&m;&m;&m;&m;&m;&m;&m;"><!ENTITY o "&n;&n;&n;&n;&n;&n;&n;&n;">]>
      <a>&o;</a>
      """,
    ])
  func documentType(_ text: String) throws {
    let error = try failure { _ = try parse(text) }
    #expect(error.diagnostics.count == 1)
    #expect(error.diagnostics[0].message == "a document type declaration is refused")
    let stream = try XML.Reader(bytes: Array(text.utf8), named: "test.xml")
    let streamed = try failure { while try stream.next() {} }
    #expect(streamed.diagnostics == error.diagnostics)
  }

  @Test("an unknown entity is an error on its line")
  func unknownEntity() throws {
    let error = try failure { _ = try parse("<a>\n&nbsp;</a>") }
    #expect(error.diagnostics[0].line == 2)
  }

  @Test(
    "broken documents are refused at their line",
    arguments: [
      ("", 0), ("<a>\n<b></a>", 2), ("<a/>\n<b/>", 2), ("<a>\n\n<b c=1/></a>", 3),
      ("<a>\n<x:b/></a>", 2), ("<a b='1'\n b='2'/>", 2), ("plain", 1), ("<a>\n", 2),
    ])
  func broken(_ text: String, line: Int) throws {
    let error = try failure { _ = try parse(text) }
    if line > 0 { #expect(error.diagnostics[0].line == line) }
    #expect(error.source == "test.xml")
  }

  @Test("256 levels are read, and more are refused without a crash")
  func depth() throws {
    func nested(_ levels: Int) -> String {
      String(repeating: "<a>", count: levels) + String(repeating: "</a>", count: levels)
    }
    #expect(try parse(nested(255)).number(at: "count(//a)") == 255)
    _ = try failure { _ = try parse(nested(300)) }
    _ = try failure { _ = try parse(nested(100_000)) }
    let stream = try XML.Reader(bytes: Array(nested(100_000).utf8), named: "test.xml")
    _ = try failure { while try stream.next() {} }
  }

  @Test("an own byte limit comes first")
  func byteLimit() throws {
    let error = try failure {
      _ = try XML.Document.parse(Array("<a>   </a>".utf8), named: "long.xml", byteLimit: 9)
    }
    #expect(error.description == "long.xml: the document is longer than the limit of 9 bytes")
  }

  @Test("a late element and a late error keep their lines")
  func lateLines() throws {
    let rows = String(repeating: "<r>1</r>\n", count: 120_000)
    let document = try parse("<a>\n\(rows)<z>1</z>\n</a>")
    #expect(try document.elements(at: "//z").first?.line == 120_002)
    let error = try failure { _ = try parse("<a>\n\(rows)<z>&x;</z>\n</a>") }
    #expect(error.diagnostics[0].line == 120_002)
  }

  @Test("an element outlives every other reference to its document")
  func outliving() throws {
    func last() throws -> XML.Element {
      try #require(try parse("<a><b><c>deep</c></b></a>").elements(at: "//c").last)
    }
    let element = try last()
    #expect(element.text == "deep")
    #expect(element.parent?.parent?.name == "a")
  }

  @Test("a byte order mark and a wrong encoding name do no harm")
  func encoding() throws {
    #expect(try parse("\u{FEFF}<a>ü</a>").root.text == "ü")
    #expect(try parse("<?xml version='1.0' encoding='ISO-8859-1'?><a>ü</a>").root.text == "ü")
  }

  @Test("files that cannot be read say why")
  func files() throws {
    let folder = try Folder(["good.xml": "<a>\n<b/></a>"])
    #expect(try XML.Document.parse(file: folder["good.xml"]).root.children[0].line == 2)
    for path in [folder["none.xml"], folder.path, "", "a\0b"] {
      let error = try failure { _ = try XML.Document.parse(file: path) }
      #expect(error.source == path)
      #expect(error.diagnostics[0].line == 0)
      let streamed = try failure { _ = try XML.Reader(file: path) }
      #expect(streamed.diagnostics == error.diagnostics)
    }
  }

  @Test("a new document checks its names")
  func building() throws {
    let document = try XML.Document(root: "r", namespace: "urn:x", prefix: "p")
    #expect(document.root.namespace == "urn:x")
    #expect(text(try XML.Serializer.xml(document)).hasSuffix("\n<p:r xmlns:p=\"urn:x\"/>\n"))
    _ = try failure { _ = try XML.Document(root: "1") }
    _ = try failure { _ = try XML.Document(root: "a b") }
    _ = try failure { _ = try XML.Document(root: "a", namespace: nil, prefix: "p") }
    _ = try failure { _ = try XML.Document(root: "a", namespace: "\u{1}") }
  }
}
