import TareFoundation
import Testing

@Suite("Trimmed text")
struct StringTrimmedTests {
  @Test(
    "loses at both ends what is to be left out, and nothing within",
    arguments: [("  a b\t", "a b"), ("a", "a"), ("", ""), (" \r\n ", ""), (" é", "é")])
  func trimmed(_ text: String, _ expected: String) {
    #expect(text.trimmed(\.isWhitespace) == expected)
    #expect(text[...].trimmed(\.isWhitespace) == expected)
  }
}
