import TareAnalysis
import TareModel
import TareTestSupport
import Testing

@Suite("Steadiness")
struct SteadinessTests {
  private func process(
    _ number: Int, runtime: String = "cpython-3.13.0", steps: [Double]?, memory: Double = 1
  ) -> TimedProcess {
    TimedProcess(
      runtime: runtime, dataset: "d", loader: "json", representation: "dict", number: number,
      seconds: 2, timed: 1.5, cpuIndex: nil, surroundings: .init(),
      pulse: steps.map {
        .init(
          steps: .init(wallSeconds: $0, cpuSeconds: $0),
          memory: .init(wallSeconds: [memory], cpuSeconds: [memory]))
      })
  }

  private func timed(
    _ representation: String, _ access: String, _ seconds: [Double], reference: [Double]? = nil,
    benchmark: String = "filter"
  ) -> Cell {
    let all = seconds.indices.map { series($0 + 1, seconds[$0], reference: reference?[$0]) }
    return Cell(
      key: key(.benchmark(benchmark), representation, access: access),
      outcome: .time(TimeReading(series: all)))
  }

  private func spread(
    _ base: [TimedProcess], _ head: [TimedProcess], cells: ([Cell], [Cell]) = ([], [])
  ) -> Double {
    let side = { (processes: [TimedProcess], cells: [Cell]) -> Run in
      var run = SyntheticRun().run
      (run.processes, run.cells) = (processes, cells)
      return run
    }
    return Steadiness.spread(side(base, cells.0), side(head, cells.1))
  }

  @Test("adds up seconds and the share of them inside timed code")
  func share() throws {
    let steadiness = try #require(
      Steadiness([process(1, steps: nil), process(2, steps: nil)]))
    #expect(steadiness.processes == 2)
    #expect(steadiness.timedShare == 0.75)
    #expect(steadiness.steps == nil)
    #expect(Steadiness([]) == nil)
  }

  @Test("a steady machine does not drift, whatever single beats took")
  func steady() throws {
    let steadiness = try #require(
      Steadiness((1...10).map { process($0, steps: [2, 1, Double(3 + $0)]) }))
    #expect(steadiness.steps?.halfWidth == 0)
  }

  @Test("processes that take twice as long are a drift of a factor 2")
  func drift() throws {
    let steadiness = try #require(
      Steadiness((1...10).map { process($0, steps: [$0 <= 5 ? 1 : 2], memory: 3) }))
    let steps = try #require(steadiness.steps)
    #expect(abs(steps.high / steps.low - 2) < 1e-9)
    #expect(abs(steps.halfWidth - (2.0.squareRoot() - 1)) < 1e-9)
    #expect(steadiness.memory?.halfWidth == 0)
  }

  @Test("runtimes are not held against one another")
  func runtimes() throws {
    let old = (1...5).map { process($0, runtime: "cpython-2.7.18", steps: [5]) }
    let steadiness = try #require(Steadiness(old + (1...5).map { process($0, steps: [1]) }))
    #expect(steadiness.steps?.halfWidth == 0)
  }

  @Test("benchmarks of dicts drift, in cells of their own and as the reference of others")
  func plain() throws {
    let cells = [
      timed("dict", "key", [1, 1, 2, 2]),
      timed("slots", "attribute", [5, 6, 7, 8], reference: [1, 1, 2, 2]),
      timed("slots", "attribute", [5, 6], reference: [30, 30], benchmark: "drain"),
    ]
    let plain = try #require(Steadiness([process(1, steps: [1])], cells: cells)?.plain)
    #expect(abs(plain.high / plain.low - 2) < 1e-9)
    #expect(Steadiness([process(1, steps: [1])])?.plain == nil)
  }

  /// A run of one process, whose cells have ratios of so many processes.
  private func run(_ ratios: [String: [Double]]) -> Run {
    var run = SyntheticRun().run
    run.processes = [process(1, steps: [1])]
    run.cells = ratios.map { name, ratios in
      timed("slots", "attribute", ratios, reference: ratios.map { _ in 1 }, benchmark: name)
    }
    return run
  }

  @Test("says how well ratios are known in the middle cell, and how many were left out")
  func ratios() throws {
    let steadiness = try #require(Steadiness(run(["filter": [0.5, 0.51, 0.49]])))
    #expect((0.0505..<0.0515).contains(try #require(steadiness.ratio)))
    #expect((steadiness.ratios, steadiness.leftOut) == (3, 0))
    let busy = try #require(Steadiness(run(["filter": [0.5, 0.51, 0.49, 5, 0.5]])))
    #expect((busy.ratios, busy.leftOut) == (5, 1))
  }

  @Test("says for how many cells the preset's limit left no time, unless another was set")
  func shortage() throws {
    var run = run(["filter": [0.5, 0.51, 0.49], "drain": [0.5, 5]])
    run.header.request.preset = "quick"
    run.header.request.plan = Preset.quick.plan
    let steadiness = try #require(Steadiness(run))
    #expect(steadiness.shortage == .init(short: 1, cells: 2, processes: 3))
    #expect(
      (0.0505..<0.0515).contains(try #require(steadiness.ratio)), "of the cell that has them all")
    run.header.request.budget = 60
    #expect(Steadiness(run)?.shortage == nil)
    run.header.request.budget = nil
    run.header.request.plan?.timing.processes = 2
    #expect(Steadiness(run)?.shortage == nil, "by the plan that the run had, whatever it is today")
    run.header.request.plan = nil
    #expect(Steadiness(run)?.shortage == nil)
  }

  @Test("the spread of two runs is what processes of one differ by, upon what the runs do")
  func spread() {
    let steady = (1...20).map { process($0, steps: [1]) }
    #expect(spread(steady, steady) == 1)
    let restless = (1...20).map { process($0, steps: [$0 <= 10 ? 1 : 2]) }
    #expect(abs(spread(restless, restless) - 2) < 1e-9)
    // Three slow processes beside many.
    let slow = (1...3).map { process($0, steps: [1.7]) }
    #expect(abs(spread(steady, slow) - 1.7) < 1e-9)
    #expect(abs(spread(slow, steady) - 1.7) < 1e-9)
  }

  @Test("dicts that differ within a run widen the spread, and not those that moved between two")
  func spreadOfPlain() {
    let process = [process(1, steps: [1])]
    let calm = [timed("dict", "key", [1, 1, 1])]
    #expect(spread(process, process, cells: (calm, [timed("dict", "key", [2, 2, 2])])) == 1)
    let crowded = [timed("dict", "key", [1, 1, 4, 4])]
    #expect(abs(spread(process, process, cells: (calm, crowded)) - 4) < 1e-9)
  }

  @Test("between runtimes work for the interpreter says nothing, and a copy of memory does")
  func spreadOfRuntimes() {
    let old = (1...3).map { process($0, runtime: "cpython-3.11.7", steps: [3]) }
    let new = (1...3).map { process($0, steps: [1], memory: 1.2) }
    #expect(abs(spread(old, new) - 1.2) < 1e-9)
    #expect(spread([process(1, steps: nil)], new) == 1)
    #expect(spread([], []) == 1)
  }
}
