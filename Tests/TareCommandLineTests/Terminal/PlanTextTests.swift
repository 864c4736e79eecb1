import TareModel
import Testing

@testable import TareCommandLine

@Suite("PlanText")
struct PlanTextTests {
  private func text(_ selection: Selection, shard: Shard? = nil) -> String {
    PlanText(
      matrix: Matrix(
        offers: [sampleCapabilities()], datasets: ["cargo"], selection: selection, preset: .full),
      shard: shard
    ).text
  }

  @Test("prints a line a cell, why one cannot be had, and the number of both")
  func plan() {
    #expect(
      text(Selection(representations: [Glob("dict")], benchmarks: [Glob("filter")])) == """
        cpython-3.13.0  cargo  json  dict by key  filter
        cpython-3.13.0  cargo  orjson  dict by key  filter  unavailable: no wheel
        2 cells, 1 of them unavailable
        """)
    #expect(
      text(
        Selection(
          loaders: [Glob("json")], representations: [Glob("dict")], metrics: [Glob("allocated")]))
        == "cpython-3.13.0  cargo  json  dict  allocated\n1 cell")
  }

  @Test("prints experiments after the cells, and counts them apart")
  func experiments() {
    let lines = """
      cpython-3.13.0  experiment  tuples
      cpython-3.13.0  experiment  small-integers  unavailable: no int
      """
    #expect(
      text(Selection(experiments: [Glob("*")]))
        == lines + "\n2 experiments, 1 of them unavailable")
    #expect(
      text(
        Selection(
          loaders: [Glob("json")], representations: [Glob("dict")], metrics: [Glob("allocated")],
          experiments: [Glob("tuples")]))
          == """
          cpython-3.13.0  cargo  json  dict  allocated
          cpython-3.13.0  experiment  tuples
          1 cell
          1 experiment
          """)
  }

  @Test("an empty matrix has no cells, and a part says which it is")
  func empty() {
    let nothing = Selection(representations: [Glob("none")])
    #expect(text(nothing) == "0 cells")
    #expect(text(nothing, shard: Shard(index: 2, count: 5)) == "0 cells\nshard 2/5")
  }
}
