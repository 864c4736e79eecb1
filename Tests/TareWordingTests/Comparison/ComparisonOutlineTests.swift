import TareAnalysis
import TareTestSupport
import TareWording
import Testing

@Suite("Outline of a comparison")
struct ComparisonOutlineTests {
  /// What it says of the slowdown that a typical cell shows.
  private func sight(_ change: (inout SyntheticRun) -> Void) -> String? {
    var base = SyntheticRun()
    change(&base)
    var head = base
    head.seed = 2
    head.id = "20261123T213449Z-5f0c22"
    return ComparisonOutline(Comparison(base: base.run, head: head.run)).notes
      .first { $0.hasPrefix("slowdowns under about ") }
  }

  @Test("names a run that is held against itself")
  func itself() {
    let run = SyntheticRun().run
    let notes = ComparisonOutline(Comparison(base: run, head: run)).notes
    #expect(notes.first == "both sides are the same run, so that nothing can differ")
  }

  @Test("says which slowdown it would have shown, and where that is much, how to see less")
  func sight() throws {
    #expect(try #require(sight { _ in }).hasSuffix("% are usually missed"))
    let fewer =
      "; runs made with --sample 300 --seed 1, or with --precision 1%, show smaller slowdowns"
    #expect(try #require(sight { $0.processNoise = 0.1 }).hasSuffix("% are usually missed" + fewer))
    let few = try #require(
      sight {
        $0.processNoise = 0.1
        $0.records = 300
      })
    #expect(
      few.hasSuffix("% are usually missed; runs made with --precision 1% show smaller slowdowns"))
    #expect(sight { $0.benchmarks = [] } == nil)
  }
}
