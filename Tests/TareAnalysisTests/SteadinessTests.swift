import TareAnalysis
import TareModel
import Testing

@Suite("Steadiness")
struct SteadinessTests {
  private func process(
    _ number: Int, runtime: String = "cpython-3.13.0", steps: [Double]?, memory: Double = 1
  ) -> TimedProcess {
    TimedProcess(
      runtime: runtime, dataset: "d", loader: "json", representation: "dict", number: number,
      seconds: 2, timed: 1.5, cpu: nil, surroundings: .init(),
      pulse: steps.map {
        .init(
          steps: .init(wall: $0, cpu: $0), memory: .init(wall: [memory], cpu: [memory]))
      })
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

  @Test("the spread of two runs is what processes of one differ by, upon what the runs do")
  func spread() {
    let steady = (1...20).map { process($0, steps: [1]) }
    #expect(Steadiness.spread(steady, steady) == 1)
    let restless = (1...20).map { process($0, steps: [$0 <= 10 ? 1 : 2]) }
    #expect(abs(Steadiness.spread(restless, restless) - 2) < 1e-9)
    // Three slow processes beside many.
    let slow = (1...3).map { process($0, steps: [1.7]) }
    #expect(abs(Steadiness.spread(steady, slow) - 1.7) < 1e-9)
    #expect(abs(Steadiness.spread(slow, steady) - 1.7) < 1e-9)
  }

  @Test("between runtimes work for the interpreter says nothing, and a copy of memory does")
  func spreadOfRuntimes() {
    let old = (1...3).map { process($0, runtime: "cpython-3.11.7", steps: [3]) }
    let new = (1...3).map { process($0, steps: [1], memory: 1.2) }
    #expect(abs(Steadiness.spread(old, new) - 1.2) < 1e-9)
    #expect(Steadiness.spread([process(1, steps: nil)], new) == 1)
    #expect(Steadiness.spread([], []) == 1)
  }
}
