import LibXML
import Testing

@Suite("XML.Screen")
struct ScreenTests {
  static let faults: [(bytes: [UInt8], line: Int, column: Int)] = [
    (Array("<a>\n\nx\0</a>".utf8), 3, 2),
    (Array("<a>\n\u{1B}[0m</a>".utf8), 2, 1),
    (Array("<a>ü\u{FFFE}</a>".utf8), 1, 5),
    (Array("<a>".utf8) + [0xFF] + Array("</a>".utf8), 1, 4),
    (Array("<a>\n".utf8) + [0xC3, 0x28] + Array("</a>".utf8), 2, 1),
    // Overlong, a surrogate, beyond Unicode, and a lone second byte.
    (Array("<a>".utf8) + [0xE0, 0x80, 0x80], 1, 4),
    (Array("<a>".utf8) + [0xED, 0xA0, 0x80], 1, 4),
    (Array("<a>".utf8) + [0xF4, 0x90, 0x80, 0x80], 1, 4),
    (Array("<a>".utf8) + [0x80], 1, 4),
    // UTF-16 is refused for its NUL bytes or its mark.
    ([0xFF, 0xFE, 0x3C, 0x00], 1, 1),
    (Array("<a>\n".utf8) + [0xE2, 0x82], 2, 1),
  ]

  @Test("a fault has its line and column, in trees and in streams", arguments: faults)
  func fault(_ bytes: [UInt8], line: Int, column: Int) throws {
    let error = try failure { _ = try XML.Document.parse(bytes, named: "x") }
    #expect(error.diagnostics[0].line == line)
    #expect(error.diagnostics[0].column == column)
    let stream = try XML.Reader(bytes: bytes, named: "x")
    let streamed = try failure { while try stream.next() {} }
    #expect(streamed.diagnostics == error.diagnostics)
  }

  @Test("a character that two pieces share is whole")
  func pieces() throws {
    // The reader's pieces end at 65,536 bytes; each shift cuts the euro sign elsewhere.
    for shift in 0..<4 {
      let padding = String(repeating: "x", count: 65_530 + shift)
      let reader = try XML.Reader(bytes: Array("<a>\(padding)€€€</a>".utf8), named: "x")
      #expect(try reader.next())
      #expect(try reader.elementText() == padding + "€€€")
    }
  }

  @Test("words that look like a document type inside a document are text")
  func lookalikes() throws {
    let document = try parse("<!--<!DOCTYPE a>--><?p <!DOCTYPE?><a><![CDATA[<!DOCTYPE x>]]></a>")
    #expect(document.root.text == "<!DOCTYPE x>")
  }
}
