import TareModel
import TareTestSupport
import Testing

@testable import TareAnalysis

@Suite("Instructions")
struct InstructionFiguresTests {
  private let scope = Scope(runtime: "cpython-3.13.0", dataset: "cargo")

  /// Counts by representation, beside times that are so many times those of dict.
  private func figures(_ counts: [String: Int], slots: Double) -> InstructionFigures {
    var synthetic = SyntheticRun()
    synthetic.factor = { $0.representation == "slots" ? slots : 1.3 }
    var run = synthetic.run
    run.count("filter", counts)
    return InstructionFigures(CellIndex(run.cells), run.header.catalog, in: scope)
  }

  @Test("are held against plain dicts read by key, beside the time")
  func ratios() throws {
    let figures = figures(["dict": 1000, "slots": 990], slots: 1.16)
    #expect(figures.figures.map(\.key.representation) == ["dict", "slots"])
    #expect(figures.figures.map(\.ratio) == [1, 0.99])
    #expect(figures.figures.map(\.isPlain) == [true, false])
    #expect(figures.figures[0].timeRatio == 1)
    let slots = try #require(figures.figures.last)
    #expect(abs((slots.timeRatio ?? 0) - 1.16) < 0.05)
    #expect(figures.isTimed)
    #expect(!self.figures(["dict": 1000], slots: 1).isTimed)
    #expect(figures.records == 300 && figures.benchmarks == [.benchmark("filter")])
  }

  @Test("without plain dicts there is no ratio")
  func alone() {
    #expect(figures(["slots": 990], slots: 1.16).figures.map(\.ratio) == [nil])
  }

  @Test("what executes less and takes longer is told, but for a hair's breadth")
  func disagreements() throws {
    let pair = try #require(figures(["dict": 1000, "slots": 800], slots: 1.16).disagreements.first)
    #expect(pair.fewer.key.representation == "slots" && pair.faster.key.representation == "dict")
    #expect(pair.more == 0.25 && abs(pair.longer - 0.16) < 0.05)
    #expect(figures(["dict": 1000, "slots": 995], slots: 1.16).disagreements.isEmpty)
    #expect(figures(["dict": 1000, "slots": 800], slots: 0.8).disagreements.isEmpty)
    #expect(figures(["dict": 1000, "slots": 800], slots: 1.001).disagreements.isEmpty)
  }
}
