import TareModel
import TareTestSupport
import Testing

@testable import TareAnalysis

@Suite("Comparison of two versions of the user's code")
struct VersionComparisonTests {
  /// A run with a version of the head that takes so many times as long as the base's.
  private func run(ratio: Double, isPaired: Bool = true) -> Run {
    var run = RunFixture().run
    run.header.request.gate = GateRequest(base: .init(name: "main"), head: .init(name: "here"))
    run.header.catalog.representations += [
      .init(name: "mine", summary: "", isPlugin: true, timedAgainst: isPaired ? "mine@base" : nil),
      .init(name: "mine@base", summary: "", isPlugin: true, versionOf: "mine"),
    ]
    run.cells = [
      weight("mine", 120), weight("mine@base", 100), time("mine", ratio),
      weight("dict", 300),
    ]
    if !isPaired { run.cells.append(time("mine@base", 1)) }
    return run
  }

  private func weight(_ name: String, _ bytes: Int) -> Cell {
    Cell(key: key(.allocated, name), outcome: .memory(MemoryReading(total: bytes)))
  }

  private func time(_ name: String, _ ratio: Double) -> Cell {
    let series = (1...12).map { process in
      let base = 0.001 * (1 + Double(process % 3) / 10)
      return TimeSeries(
        process: process, warmups: 1, samples: samples(base * ratio), reference: samples(base))
    }
    return Cell(
      key: key(.benchmark("filter"), name, access: "key"),
      outcome: .time(TimeReading(series: series)))
  }

  private func samples(_ seconds: Double) -> TimeSamples {
    TimeSamples(
      loops: 1, wallSeconds: [seconds, seconds * 1.001], cpuSeconds: [seconds, seconds * 1.001])
  }

  private func comparison(_ run: Run) -> Comparison {
    Comparison(
      base: run, head: run, axis: .version,
      coordinates: (base: ComparisonAxis.base, head: ComparisonAxis.head))
  }

  @Test("holds times against the base's in the same process, and weights to the byte")
  func paired() throws {
    let comparison = comparison(run(ratio: 1.03))
    #expect(comparison.cells.map(\.head.representation) == ["mine", "mine"])
    #expect(comparison.cells.map(\.base.representation) == ["mine@base", "mine@base"])
    #expect(comparison.cells.map(\.verdict) == [.heavier, .slower])
    #expect(comparison.baseOnly.isEmpty && comparison.headOnly.isEmpty)
    let time = try #require(comparison.timed.first)
    // The machine's pace differs from process to process, and the ratio does not.
    #expect(abs(time.ratio - 1.03) < 1e-9 && time.base.isEmpty)
    #expect(time.judgement.threshold == Thresholds.standard.pairs)
  }

  @Test("calls what is within one per cent the same")
  func same() {
    let comparison = comparison(run(ratio: 1.008))
    #expect(comparison.cells.map(\.verdict) == [.heavier, .same])
  }

  @Test("of versions with unlike packages has two ratios to dicts")
  func unlike() throws {
    let time = try #require(comparison(run(ratio: 1.5, isPaired: false)).timed.first)
    #expect(!time.base.isEmpty && time.basis == .reference)
    #expect(abs(time.ratio - 1.5) < 1e-9)
    #expect(time.judgement.threshold == Thresholds.standard.time)
  }

  @Test("says what the head lacks")
  func missing() {
    var lacking = run(ratio: 1)
    lacking.cells.removeAll { $0.key == key(.allocated, "mine") }
    #expect(comparison(lacking).baseOnly.map(\.key.representation) == ["mine@base"])
    var failed = run(ratio: 1)
    failed.cells[0].outcome = .failed(why: "broke", stderr: "")
    let lone = comparison(failed).baseOnly
    #expect(lone.count == 1 && lone.allSatisfy { $0.isFault })
  }

  @Test("knows both sides by the versions that were given")
  func sides() {
    let comparison = comparison(run(ratio: 1))
    #expect(comparison.base.tree?.name == "main" && comparison.head.tree?.name == "here")
  }
}
