import TareModel
import TareTestSupport
import Testing

@testable import TareAnalysis

@Suite("ResultComparison")
struct ResultComparisonTests {
  private typealias Key = BenchmarkResult.Key

  private func compare(
    _ rule: ComparisonRule = ComparisonRule(), change: (inout ImportedFixture) -> Void
  ) -> ResultComparison {
    var head = ImportedFixture()
    head.day = 2
    change(&head)
    return Comparison(base: ImportedFixture().run, head: head.run, rule: rule).results
  }

  private func verdict(_ comparison: ResultComparison, _ key: BenchmarkResult.Key) -> Verdict? {
    comparison.changes.first { $0.head.key == key }?.verdict
  }

  @Test("what is twice as slow, heavy or little is called so, and the other way round")
  func verdicts() {
    let worse = compare {
      $0.time *= 2
      $0.bytes += 1
      $0.rate /= 2
    }
    #expect(verdict(worse, ImportedFixture.sum) == .slower)
    #expect(verdict(worse, ImportedFixture.memory) == .heavier)
    #expect(verdict(worse, ImportedFixture.throughput) == .slower)
    let better = compare {
      $0.time /= 2
      $0.bytes -= 1
      $0.rate *= 2
    }
    #expect(verdict(better, ImportedFixture.sum) == .faster)
    #expect(verdict(better, ImportedFixture.memory) == .lighter)
    #expect(verdict(better, ImportedFixture.throughput) == .faster)
  }

  @Test("what has no samples has no verdict, however far it moved")
  func silent() {
    let comparison = compare { $0.time *= 10 }
    #expect(comparison.changes.contains { $0.head.key == ImportedFixture.silent })
    #expect(verdict(comparison, ImportedFixture.silent) == nil)
  }

  @Test("thresholds are those of seconds, of times where they are said, and of a measure")
  func thresholds() {
    let slower = { (head: inout ImportedFixture) in head.time *= 1.1 }
    #expect(verdict(compare(change: slower), ImportedFixture.sum) == .same)
    var rule = ComparisonRule()
    rule.thresholds.time = 0.03
    #expect(verdict(compare(rule, change: slower), ImportedFixture.sum) == .slower)
    rule.thresholds.named = ["peak memory": 0.01, Key.time: 0.5]
    let both = compare(rule) {
      $0.time *= 1.1
      $0.bytes += 1
    }
    #expect(verdict(both, ImportedFixture.sum) == .same)
    #expect(verdict(both, ImportedFixture.memory) == .same)
  }

  @Test("times of another machine are not compared, weights are")
  func otherHost() {
    let comparison = compare(ComparisonRule()) { $0.cpu = "B" }
    #expect(comparison.unlike.map(\.objection).contains(.otherHost(["CPU"])))
    #expect(comparison.changes.map(\.head.key) == [ImportedFixture.memory])
    #expect(comparison.gaps == [.incomparable])
    var rule = ComparisonRule()
    rule.anyHost = true
    #expect(compare(rule, change: { $0.cpu = "B" }).unlike.isEmpty)
  }

  @Test("what is gone is missing, and what failed is a failure")
  func gone() {
    let base = ImportedFixture().run
    var head = base
    head.header.id = "20261102T000000000000Z-000002"
    head.imported.removeFirst()
    head.imported[0].outcome = .failed(why: "no")
    let results = Comparison(base: base, head: head).results
    #expect(results.baseOnly.map(\.isFault) == [false, true])
    #expect(results.gaps == [.missing, .failed])
    #expect(Comparison(base: base, head: head).gaps == [.missing, .failed])
  }
}
