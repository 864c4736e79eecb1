import TareWording
import Testing

@Suite("Words")
struct WordsTests {
  @Test("end a sentence with those that tie with the fastest, and why")
  func ties() {
    #expect(Words.ties([], forOneProcess: [], of: 9) == "")
    #expect(
      Words.ties(["a", "b"], forOneProcess: [], of: 9) == "; a and b tie with it")
    #expect(
      Words.ties(["a"], forOneProcess: ["a"], of: 9)
        == "; a, timed in one process, ties with it")
    #expect(
      Words.ties(["a", "b", "c"], forOneProcess: ["a", "c"], of: 9)
        == "; b ties with it, so do a and c, each timed in one process")
  }

  @Test("count those that are too many to name")
  func tooMany() {
    #expect(
      Words.ties(["a", "b", "c", "d"], forOneProcess: [], of: 9, most: 2)
        == "; a, b and 2 more tie with it")
    let five = ["a", "b", "c", "d", "e"]
    #expect(
      Words.ties(five, forOneProcess: ["a"], of: 6) == "; all the others tie with it")
    #expect(Words.ties(five, forOneProcess: [], of: 7).hasPrefix("; a, b, c, d and e tie"))
  }
}
