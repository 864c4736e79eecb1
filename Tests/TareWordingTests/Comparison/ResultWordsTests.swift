import TareModel
import TareTestSupport
import Testing

@testable import TareAnalysis
@testable import TareWording

@Suite("Words for results of other tools")
struct ResultWordsTests {
  private func compare(_ change: (inout ImportedFixture) -> Void) -> Comparison {
    var head = ImportedFixture()
    head.day = 2
    change(&head)
    return Comparison(base: ImportedFixture().run, head: head.run)
  }

  @Test("a name has its parameters, and what was measured unless it is time")
  func names() {
    #expect(ResultWords.name(ImportedFixture.sum) == "<sum>, n=10")
    #expect(ResultWords.name(ImportedFixture.memory) == "peak memory of <sum>, n=10")
    #expect(ResultWords.name(ImportedFixture.throughput) == "throughput of served")
  }

  @Test("the headline says how many are worse, the worst, and what was not judged")
  func headline() {
    let worse = compare {
      $0.time *= 2
      $0.bytes += 500
      $0.rate *= 2
    }
    #expect(
      ResultWords.headline(worse.results)
        == "1 of 3 benchmarks slower and 1 heavier, worst: <sum>, n=10 +100%; 1 faster; "
        + "1 benchmark without samples, not judged")
    #expect(
      ResultWords.headline(compare { _ in }.results)
        == "none of 3 benchmarks slower or heavier; 1 benchmark without samples, not judged")
  }

  @Test("tables hold what differs, and what was not judged")
  func sections() throws {
    let sections = ResultSections.all(compare { $0.bytes += 500 }.results)
    let heavier = try #require(sections.first { $0.verdict == .heavier })
    #expect(heavier.rows == [["peak memory of <sum>, n=10", "1,000 B", "1,500 B", "+50%", ""]])
    #expect(sections.filter { $0.count > 0 }.map(\.count) == [1, 1])
    let lone = ResultComparison.Lone(
      result: BenchmarkResult(ImportedFixture.sum, unit: "s", outcome: .failed(why: "x")),
      other: .failed(why: "it broke"))
    #expect(ResultWords.reason(lone) == "failed on the other side: it broke")
  }
}
