import Testing

@testable import TareRunner

@Suite("Text of a probe")
struct BoundedTextTests {
  @Test("stays where it is short, and is cut between characters where it is long")
  func bounded() {
    for text in ["", "short", String(repeating: "é", count: 2048)] {
      #expect(text.bounded() == text)
    }
    for letter in ["x", "é", "€", "🙂"] {
      let text = String(repeating: letter, count: 11_000_000 / letter.utf8.count).bounded()
      #expect((4090...4096).contains(text.utf8.count))
      #expect(text.hasPrefix(letter) && text.hasSuffix("…"))
    }
    #expect("abcdef".bounded(to: 5) == "ab…")
  }

  @Test(
    "is a name or none",
    arguments: [
      ("a", true), ("été", true), (String(repeating: "x", count: 200), true), ("", false),
      (String(repeating: "x", count: 201), false), ("a b", false), ("a\0", false),
      ("\u{1B}[1m", false), ("\u{9B}", false), ("a\n", false),
    ])
  func name(_ text: String, _ isName: Bool) { #expect(text.isName == isName) }
}
