import TareAnalysis
import TareModel
import TareTestSupport
import Testing

@testable import TareWording

@Suite("Words for instructions")
struct InstructionWordsTests {
  /// Slots take 0.7 of the time of dict, a class 0.9.
  private func figures(_ counts: [String: Int]) -> InstructionFigures {
    var run = RunFixture().run
    run.count("filter", counts)
    return InstructionFigures(
      CellIndex(run.cells), run.header.catalog,
      in: Scope(runtime: "cpython-3.13.0", dataset: "cargo"))
  }

  @Test("a count has its ratio to dict, where it is not dict's own")
  func short() {
    #expect(
      figures(["dict": 206_774, "slots": 80_766]).figures.map(InstructionWords.short)
        == ["206,774", "80,766 (0.39×)"])
    #expect(figures(["slots": 80_766]).figures.map(InstructionWords.short) == ["80,766"])
  }

  @Test("one that executes less and takes longer, in a sentence")
  func sentence() {
    #expect(
      figures(["class": 800, "slots": 1000]).disagreements.map(InstructionWords.sentence) == [
        "filter: class by attribute executes 20% fewer instructions than slots by attribute, and "
          + "takes 28.6% longer."
      ])
  }
}
