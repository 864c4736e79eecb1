import LibXML
import Testing

@Suite("XML.Reader")
struct ReaderTests {
  private func reader(_ text: String, schema: XML.Schema? = nil) throws -> XML.Reader {
    try XML.Reader(bytes: Array(text.utf8), named: "test.xml", schema: schema)
  }

  @Test("nodes come in order, with depth and line, and every start has its end")
  func nodes() throws {
    let reader = try reader("<a xmlns='urn:x'>\n<b/><c>t</c><!-- c --></a>")
    var seen: [String] = []
    while try reader.next() {
      seen.append("\(reader.kind) \(reader.name) \(reader.depth) \(reader.line)")
    }
    #expect(
      seen == [
        "start a 0 1", "text  1 2", "start b 1 2", "end b 1 2", "start c 1 2",
        "text  2 2", "end c 1 2", "end a 0 2",
      ])
    #expect(try !reader.next())
    #expect(reader.kind == .other)
  }

  @Test("attributes keep prefixes and references")
  func attributes() throws {
    let reader = try reader(
      "<a z='1 &lt; 2 &amp; 3' xml:lang='de' b='&amp;#38; &#38;#38; &#10;' c=''><b/></a>")
    #expect(try reader.next())
    #expect(reader["z"] == "1 < 2 & 3")
    #expect(reader["xml:lang"] == "de")
    #expect(reader["b"] == "&#38; &#38; \n")
    #expect(reader["c"] == "")
    #expect(reader["d"] == nil)
  }

  @Test("an element's text is read up to its end")
  func elementText() throws {
    let reader = try reader("<a><b>1 &lt; 2 <!-- x -->&amp; <![CDATA[<3>]]></b><c/><d><e/></d></a>")
    while try reader.next(), reader.name != "b" {}
    #expect(try reader.elementText() == "1 < 2 & <3>")
    #expect(reader.kind == .end && reader.name == "b")
    #expect(try reader.next() && reader.name == "c")
    #expect(try reader.elementText() == "")
    #expect(try reader.next() && reader.name == "d")
    _ = try failure { _ = try reader.elementText() }
  }

  @Test("everything before the fault is delivered, nothing after it, and the fault stays")
  func cutOff() throws {
    let reader = try reader("<a><cell>1</cell><cell>2</cell><cell>3</ce")
    var texts: [String] = []
    let error = try failure {
      while try reader.next() {
        if reader.kind == .start, reader.name == "cell" { texts.append(try reader.elementText()) }
      }
    }
    #expect(texts == ["1", "2"])
    #expect(error.diagnostics[0].line == 1)
    #expect(try failure { _ = try reader.next() }.diagnostics == error.diagnostics)
  }

  @Test(
    "a document that is cut off is told from one that goes on after its end",
    arguments: [
      ("<a>\n<cell>1", "the document ends inside 'cell'"),
      ("<a>\n<cell>1</cell>", "the document ends inside 'a'"),
      ("<a>\n</a><b/>", "Extra content at the end of the document"),
    ])
  func cutOffInside(text: String, message: String) throws {
    let reader = try reader(text)
    let error = try failure { while try reader.next() {} }
    #expect(error.diagnostics.map(\.message) == [message])
    #expect(error.diagnostics[0].line == 2)
  }

  @Test("a late fault of form keeps its line")
  func lateFault() throws {
    let rows = String(repeating: "<r>1</r>\n", count: 120_000)
    let reader = try reader("<a>\n\(rows)<z>1</a>\n")
    var line = 0
    let error = try failure { while try reader.next() { line = reader.line } }
    #expect(error.diagnostics[0].line == 120_002)
    #expect(line == 120_002)
  }

  @Test("a file is read like bytes")
  func file() throws {
    let rows = String(repeating: "<r a='1'>ü</r>\n", count: 20_000)
    let folder = try Folder(["run.xml": "<a>\(rows)</a>"])
    let reader = try XML.Reader(file: folder["run.xml"])
    var rowCount = 0
    while try reader.next() {
      guard reader.kind == .start, reader.name == "r" else { continue }
      rowCount += 1
      #expect(try reader.elementText() == "ü")
    }
    #expect(rowCount == 20_000)
    #expect(try reader.next() == false)
  }
}
