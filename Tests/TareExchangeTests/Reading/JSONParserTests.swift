import Testing

@testable import TareExchange

@Suite("JSONParser")
struct JSONParserTests {
  private func text(_ json: String) throws -> String? {
    JSONField(file: "f", path: "", node: try JSONParser.parse(Array(json.utf8), of: "f")).plainText
  }

  @Test(
    "reads texts and numbers as they stand",
    arguments: [
      (#""a\n\u00e9\ud83d\ude00\/""#, "a\né😀/"), (" -1.5e3 ", "-1500"), ("true", "true"),
      ("NaN", "nan"), ("-Infinity;", "-inf"), (#""\u2028""#, "\u{2028}"),
    ])
  func values(_ json: String, _ value: String) throws { #expect(try text(json) == value) }

  @Test(
    "refuses what is no JSON, and what would take the stack",
    arguments: [
      "{", "[1,]", "{\"a\" 1}", "\"\\u12\"", "\"a", "1 2", "nul", "{1:2}", #""\q""#,
      String(repeating: "[", count: 100_000),
    ])
  func refusals(_ json: String) { #expect(throws: ImportError.self) { try text(json) } }
}
