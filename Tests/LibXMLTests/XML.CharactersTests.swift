import LibXML
import Testing

@Suite("XML.Characters")
struct CharactersTests {
  @Test("the first forbidden character is found")
  func firstInvalid() throws {
    #expect(XML.Characters.firstInvalid(in: "tab\t line\n ü 😀 \u{7F}\u{FFFD}") == nil)
    let found = try #require(XML.Characters.firstInvalid(in: "ü\u{1B}\u{0}"))
    #expect(found.offset == 1)
    #expect(found.scalar == "\u{1B}")
  }

  @Test(
    "forbidden characters become visible",
    arguments: [
      ("plain", "plain"), ("\u{1B}[31m", "\\u{1b}[31m"), ("\0", "\\u{0}"),
      ("\u{FFFF}", "\\u{ffff}"), ("a\u{8}b", "a\\u{8}b"), ("\u{D}\n", "\u{D}\n"),
    ])
  func visible(_ text: String, expected: String) {
    #expect(XML.Characters.visible(text) == expected)
  }

  @Test(
    "names",
    arguments: [
      ("a", true), ("a-1.b_c", true), ("xml:lang", true), ("ü", true), ("", false), ("1a", false),
      ("-a", false), ("a b", false), ("a:b:c", false), (":a", false), ("a:", false), ("a<", false),
    ])
  func names(_ name: String, expected: Bool) {
    #expect(XML.Characters.isName(name) == expected)
  }
}
