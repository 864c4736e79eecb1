import TareModel
import TareTestSupport
import Testing

@testable import TareAnalysis

@Suite("Comparison")
struct ComparisonTests {
  @Test("of a run with itself measured again calls nothing different")
  func same() {
    let comparison = Sides().comparison()
    #expect(comparison.cells.count == 15)
    #expect(comparison.timed.count == 9)
    for verdict in [Verdict.slower, .faster, .heavier, .lighter] {
      #expect(comparison.count(verdict) == 0)
    }
    #expect(comparison.unlike.isEmpty && comparison.baseOnly.isEmpty && comparison.headOnly.isEmpty)
  }

  @Test("of a run with itself finds every cell the same to the byte and the second")
  func identity() {
    let run = SyntheticRun().run
    let comparison = Comparison(base: run, head: run)
    #expect(comparison.cells.allSatisfy { $0.ratio == 1 })
    #expect(comparison.surroundings.isEmpty)
  }

  @Test("finds a slowed cell among many, and the largest first")
  func slower() throws {
    var sides = Sides()
    sides.head.factor = {
      $0.representation == "slots"
        ? $0.measure == .benchmark("filter") ? 1.10 : $0.measure == .benchmark("drain") ? 1.30 : 1
        : 1
    }
    let comparison = sides.comparison()
    let slower = comparison.cells(.slower)
    #expect(slower.map(\.head.measure.name) == ["drain", "filter"])
    #expect(slower.allSatisfy { $0.head.representation == "slots" })
    let change = try #require(slower.first?.time)
    #expect(change.basis == .reference)
    #expect(abs(change.ratio - 1.3) < 0.03)
    #expect((change.judgement.corrected?.lowerBound ?? 0) > 1.02)
    #expect(change.judgement.adjusted < 0.05)
    #expect(change.effect?.delta == 1)
    // Medians say the same by another road.
    let typical = try #require(change.typical)
    #expect(typical.interval.contains(1.3) && abs(typical.ratio - 1.3) < 0.05)
  }

  @Test("sees one byte")
  func byte() throws {
    var sides = Sides()
    sides.head.bytes = {
      1_000_000 + $0.representation.utf8.count * 1000
        + ($0.representation == "slots" && $0.measure == .allocated ? 1 : 0)
    }
    let heavier = sides.comparison().cells(.heavier)
    #expect(heavier.count == 1)
    #expect(heavier.first?.memory?.difference == 1)
    let lenient = ComparisonRule(
      thresholds: Thresholds(
        time: 0.03, pairs: 0.03, seconds: 0.1, memory: 0, named: ["allocated": 0.01]))
    #expect(sides.comparison(lenient).count(.heavier) == 0)
  }

  @Test("a metric brings its own threshold and unit, before which a threshold by name goes")
  func ownThreshold() throws {
    var sides = Sides()
    sides.head.bytes = { _ in 1_020_000 }
    sides.base.bytes = { _ in 1_000_000 }
    var (base, head) = (sides.base.run, sides.head.run)
    head.header.catalog.metrics = [
      MetricDescriptor(name: "allocated", summary: "", unit: "objects", threshold: 0.05)
    ]
    let comparison = Comparison(base: base, head: head)
    let memory = comparison.cells.compactMap { cell in
      cell.memory.map { (cell.head.measure.name, $0.unit, $0.verdict) }
    }
    #expect(memory.allSatisfy { $0 == ("allocated", "objects", .same) || $0.0 == "deep-size" })
    #expect(memory.filter { $0.0 == "deep-size" }.allSatisfy { $0.1 == "B" && $0.2 == .heavier })
    #expect(Set(memory.map(\.0)) == ["allocated", "deep-size"])
    // The base alone explains it.
    swap(&base.header.catalog.metrics, &head.header.catalog.metrics)
    head.header.catalog.metrics = []
    #expect(
      Comparison(base: base, head: head).cells(.heavier).allSatisfy {
        $0.head.measure != .allocated
      })
    let strict = ComparisonRule(
      thresholds: Thresholds(
        time: 0.03, pairs: 0.03, seconds: 0.1, memory: 0, named: ["allocated": 0]))
    #expect(
      Comparison(base: base, head: head, rule: strict).cells(.heavier).contains {
        $0.head.measure == .allocated
      })
  }

  @Test("takes the ratio to the reference where there is one, whatever the machine's pace")
  func pace() {
    var sides = Sides()
    sides.head.pace = 1.12
    let comparison = sides.comparison()
    #expect(comparison.bases == [.reference, .seconds])
    #expect(
      comparison.timed.filter { $0.basis == .seconds }.allSatisfy { $0.judgement.threshold == 0.15 }
    )
    #expect(comparison.count(.slower) == 0)
  }

  @Test("seconds of two runs are called only where the machine's own pace differed by less")
  func restless() {
    var sides = Sides()
    sides.head.pace = 1.7
    sides.base.steps = [1, 1, 1]
    sides.head.steps = [1, 1.02, 1]
    #expect(sides.comparison().cells(.slower).map(\.time?.basis) == [.seconds, .seconds, .seconds])
    sides.base.steps = [1, 1.6, 1]
    #expect(sides.comparison().count(.slower) == 0)
    // Steady within each, but not from one to the other.
    sides.base.steps = [1, 1, 1]
    sides.head.steps = [1.7, 1.7, 1.7]
    #expect(sides.comparison().count(.slower) == 0)
  }

  @Test("lists what one side alone measured, and why")
  func lone() {
    var sides = Sides()
    sides.base.representations = ["dict", "slots", "old"]
    sides.head.representations = ["dict", "slots", "new"]
    sides.head.replacing = {
      $0.representation == "slots" && $0.measure == .benchmark("filter")
        ? .wrongAnswer(why: "3 where 4 should be") : nil
    }
    let comparison = sides.comparison()
    #expect(comparison.baseOnly.count == 6)
    #expect(comparison.baseOnly.filter { $0.key.representation == "old" }.count == 5)
    #expect(comparison.baseOnly.filter(\.isFault).map(\.key.representation) == ["slots"])
    #expect(comparison.headOnly.allSatisfy { $0.key.representation == "new" })
    #expect(comparison.headOnly.count == 5)
  }

  @Test("has the noise floor of a typical cell, and none without times")
  func floor() throws {
    let floor = try #require(Sides().comparison().noiseFloor)
    #expect(floor > 0.003 && floor < 0.03)
    var sides = Sides()
    sides.base.benchmarks = []
    sides.head.benchmarks = []
    #expect(sides.comparison().noiseFloor == nil)
    #expect(sides.comparison().detectable == nil)
    #expect(sides.comparison().cells.count == 6)
  }

  @Test("ratios of a machine that changed pace between runs are allowed to move a little")
  func changedPace() {
    func thresholds(_ pace: Double) -> [Double] {
      var sides = Sides()
      sides.head.pace = pace
      return sides.comparison().timed.filter { $0.basis == .reference }
        .map(\.judgement.threshold)
    }
    #expect(thresholds(1).allSatisfy { $0 == 0.02 } && !thresholds(1).isEmpty)
    #expect(thresholds(1.7).allSatisfy { $0 > 0.07 } && !thresholds(1.7).isEmpty)
  }

  @Test("within one run no pace is allowed for, for there it is what is compared")
  func ownPace() {
    var one = SyntheticRun()
    one.runtimes = ["cpython-3.11.7", "cpython-3.13.0"]
    one.factor = { $0.runtime == "cpython-3.13.0" ? 2 : 1 }
    let comparison = Comparison(
      base: one.run, head: one.run, axis: .runtime,
      coordinates: ("cpython-3.11.7", "cpython-3.13.0"))
    #expect(!comparison.timed.isEmpty)
    #expect(comparison.timed.allSatisfy { $0.judgement.threshold == 0.02 })
  }
}
