import TareModel
import Testing

@Suite("ExactText")
struct ExactTextTests {
  @Test(
    "what Unicode calls equivalent is not the same",
    arguments: [
      ("\u{2126}", "\u{3A9}"), ("\u{212A}", "K"), ("\u{E9}", "e\u{301}"), ("\u{212B}", "A\u{30A}"),
    ])
  func equivalents(_ left: String, _ right: String) {
    #expect(left == right)
    #expect(ExactText(left) != ExactText(right))
    #expect(Set([ExactText(left), ExactText(right), ExactText(left)]).count == 2)
    #expect(!["a", left].isExactly(["a", right]))
    #expect(["a", left].isExactly(["a", left]))
  }

  @Test(
    "is the text that it was made of, a noncharacter and what looks like its digits included",
    arguments: ["", "Ω", "\u{FFFF}", "\u{FFFF}d800", "a\u{FFFF}\u{FFFF}ffff"])
  func plain(_ text: String) {
    #expect(ExactText(text).string == text)
    #expect(ExactText(text).shown == text)
  }

  @Test("half of a surrogate pair is no string and is shown as JSON writes it")
  func halves() {
    let half = ExactText(held: "a" + ExactText.digits(0xD800) + "b")
    #expect(half.string == nil)
    #expect(half.shown == "a\\ud800b")
    #expect(half != ExactText("a\u{FFFF}d800b"))
    #expect(half != ExactText(held: "a" + ExactText.digits(0xDC00) + "b"))
  }
}
