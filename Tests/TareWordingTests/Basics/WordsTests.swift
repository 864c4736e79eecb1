import TareWording
import Testing

@Suite("Words")
struct WordsTests {
  @Test("end a sentence with those that cannot be told from the fastest, and why")
  func untold() {
    #expect(Words.untold([], forOneProcess: [], of: 9) == "")
    #expect(
      Words.untold(["a", "b"], forOneProcess: [], of: 9) == "; a and b cannot be told from it")
    #expect(
      Words.untold(["a"], forOneProcess: ["a"], of: 9)
        == "; a, timed in one process, cannot be told from it")
    #expect(
      Words.untold(["a", "b", "c"], forOneProcess: ["a", "c"], of: 9)
        == "; b cannot be told from it, nor can a and c, each timed in one process")
  }

  @Test("count those that are too many to name")
  func tooMany() {
    #expect(
      Words.untold(["a", "b", "c", "d"], forOneProcess: [], of: 9, most: 2)
        == "; a, b and 2 more cannot be told from it")
    let five = ["a", "b", "c", "d", "e"]
    #expect(
      Words.untold(five, forOneProcess: ["a"], of: 6) == "; none of the others can be told from it")
    #expect(Words.untold(five, forOneProcess: [], of: 7).hasPrefix("; a, b, c, d and e cannot"))
  }
}
