import LibXML
import Testing

@Suite("XML.Writer")
struct WriterTests {
  @Test("attributes keep their order, and everything is escaped")
  func escaping() throws {
    let writer = XML.Writer()
    writer.startDocument()
    try writer.start("run", [("xmlns", "urn:r"), ("z", "1 < 2 & \"3\"\n"), ("a", "ü")])
    try writer.element("text", text: "1 < 2 & 3 ü &amp; \r")
    try writer.element("empty", [("b", "")])
    let bytes = writer.finish()
    #expect(
      text(bytes) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <run xmlns="urn:r" z="1 &lt; 2 &amp; &quot;3&quot;&#10;" a="ü">\
        <text>1 &lt; 2 &amp; 3 ü &amp;amp; &#13;</text><empty b=""/></run>

        """)
    let root = try XML.Document.parse(bytes, named: "w").root
    #expect(root.attributes.map(\.value) == ["1 < 2 & \"3\"\n", "ü"])
    #expect(root.text == "1 < 2 & 3 ü &amp; \r")
  }

  @Test("indented lines")
  func indent() throws {
    let writer = XML.Writer(indent: 2)
    writer.startDocument()
    try writer.start("a")
    try writer.element("b", text: "c")
    writer.end()
    #expect(
      text(writer.finish())
        == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>\n  <b>c</b>\n</a>\n")
  }

  @Test("drained piece by piece it is the same document")
  func drain() throws {
    func write(_ piece: (XML.Writer) -> [UInt8]) throws -> [UInt8] {
      let writer = XML.Writer(indent: 2)
      var bytes: [UInt8] = []
      writer.startDocument()
      try writer.start("run", [("id", "1")])
      for index in 0..<1_000 {
        try writer.element("cell", [("id", "\(index)")], text: "ü€ \(index)")
        bytes += piece(writer)
      }
      writer.end()
      return bytes + writer.finish()
    }
    let drained = try write { $0.drain() }
    #expect(try drained == write { _ in [] })
    #expect(try XML.Document.parse(drained, named: "w").number(at: "count(//cell)") == 1_000)
  }

  @Test("each drain gives whole elements, and nothing twice")
  func pieces() throws {
    let writer = XML.Writer()
    try writer.start("a")
    _ = writer.drain()
    try writer.element("b", text: "c")
    #expect(text(writer.drain()).hasSuffix("<b>c</b>"))
    #expect(writer.drain().isEmpty)
  }

  @Test("what XML cannot hold is refused, and leaves nothing behind")
  func refused() throws {
    let writer = XML.Writer()
    try writer.start("a")
    _ = try failure { try writer.text("\u{1B}") }
    _ = try failure { try writer.element("b", text: "\0") }
    _ = try failure { try writer.element("b", [("c", "\u{1}")]) }
    _ = try failure { try writer.element("b", [("c", "1"), ("c", "2")]) }
    _ = try failure { try writer.start("b c") }
    _ = try failure { try writer.start("b", [("", "1")]) }
    #expect(text(writer.finish()) == "<a/>\n")
    _ = try failure { try writer.text("after the end") }
  }
}
