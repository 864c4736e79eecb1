import Testing

@testable import TareCommandLine

@Suite("Text that a terminal may be given")
struct VisibleTextTests {
  @Test(
    "has no character that a terminal obeys",
    arguments: [
      ("", ""), ("naïve\n\tfigures → 3", "naïve\n\tfigures → 3"), ("\u{1B}[2J", "\\u{1b}[2J"),
      ("a\0b", "a\\u{0}b"), ("\u{9B}31m", "\\u{9b}31m"), ("\r", "\\u{d}"), ("\u{7F}", "\\u{7f}"),
      ("\u{202E}gnp", "\\u{202e}gnp"), ("\r\n", "\\u{d}\n"),
    ])
  func visible(_ text: String, _ expected: String) {
    #expect(text.visible == expected)
  }

  @Test("keeps the colours that are its own")
  func colours() {
    let text = "\u{1B}[31mred\u{1B}[0m\u{1B}[2J"
    #expect(text.visible(keeping: ComparisonText.colours) == "\u{1B}[31mred\u{1B}[0m\\u{1b}[2J")
  }
}
