import TareModel
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("ArrayWriter")
struct ArrayWriterTests {
  @Test("records begin on their lines, and what they hold may have lines of its own")
  func lines() throws {
    let folder = try TemporaryFolder()
    var writer = try ArrayWriter(folder.path + "/a.json", of: "r.json", firstLine: 7)
    try writer.begin(line: 7)
    writer.write(Array("{\n}".utf8))
    try writer.begin(line: 8)
    writer.write(names: [Array("\"a\"".utf8)], values: [Array("1".utf8)])
    try writer.begin(line: 11)
    writer.write(Array("{}".utf8))
    try writer.end()
    #expect(try folder.read("a.json") == "[{\n},{\"a\":1},\n\n\n{}]\n")
  }

  @Test(
    "texts are the same when they are read again, halves of surrogate pairs too",
    arguments: [
      #""plain Ж🚀""#, #""\"\\\b\f\n\r\t\u0001\u001f""#, #""\ud800x\udc00""#, "\"\u{FFFF}d800\"",
      #""\uffff""#, "\"e\u{301}\"",
    ])
  func texts(_ json: String) throws {
    var scanner = JSONScanner(ByteWindow(Array(json.utf8)), source: "s")
    let text = try scanner.string()
    var again = JSONScanner(ByteWindow(ArrayWriter.quoted(text)), source: "s")
    #expect(try again.string() == text)
    #expect(try again.peek() == nil)
  }
}
