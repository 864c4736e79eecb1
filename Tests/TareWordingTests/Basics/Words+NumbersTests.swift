import TareWording
import Testing

@Suite("Numbers in prose")
struct WordsNumbersTests {
  @Test("small ones are words", arguments: [(1, "one"), (8, "eight"), (12, "twelve"), (13, "13")])
  func numbers(number: Int, word: String) { #expect(Words.number(number) == word) }

  @Test("a negative one is digits")
  func negative() { #expect(Words.number(-1) == "−1") }

  @Test(
    "parts have names where there are any",
    arguments: [(0.2, "fifth"), (0.1, "tenth"), (0.25, "quarter"), (0.17, "17%"), (0.15, "15%")])
  func parts(share: Double, name: String) { #expect(Words.part(share) == name) }
}
