import Testing

@testable import TareSite

@Suite("Words")
struct WordsTests {
  @Test("end a sentence with those that cannot be told from the fastest, and why")
  func untold() {
    #expect(Words.untold([], forOneProcess: []) == "")
    #expect(Words.untold(["a", "b"], forOneProcess: []) == "; a and b cannot be told from it")
    #expect(
      Words.untold(["a"], forOneProcess: ["a"])
        == "; a, timed in one process, cannot be told from it")
    #expect(
      Words.untold(["a", "b", "c"], forOneProcess: ["a", "c"])
        == "; b cannot be told from it, nor can a and c, each timed in one process")
  }

  @Test("count those that are too many to name")
  func tooMany() {
    #expect(
      Words.untold(["a", "b", "c", "d"], forOneProcess: [], most: 2)
        == "; a, b and 2 more cannot be told from it")
  }
}
