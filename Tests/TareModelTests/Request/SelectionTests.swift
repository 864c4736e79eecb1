import TareModel
import Testing

@Suite("Selection")
struct SelectionTests {
  @Test(
    "naming metrics alone leaves benchmarks out, and the other way round",
    arguments: [
      ([], [], true, true), (["allocated"], [], true, false), ([], ["filter"], false, true),
      (["allocated"], ["filter"], true, true),
    ])
  func halves(_ metrics: [String], _ benchmarks: [String], _ wantsMetrics: Bool, _ wantsTime: Bool)
  {
    let selection = Selection(
      benchmarks: benchmarks.map(Glob.init), metrics: metrics.map(Glob.init))
    #expect(selection.wantsMetrics == wantsMetrics)
    #expect(selection.wantsBenchmarks == wantsTime)
  }

  @Test("naming experiments leaves the cells out; naming more adds")
  func experiments() {
    let alone = Selection(experiments: [Glob("*")])
    #expect(alone.wantsExperiments && !alone.wantsMetrics && !alone.wantsBenchmarks)
    let both = Selection(metrics: [Glob("*")], experiments: [Glob("*")])
    #expect(both.wantsExperiments && both.wantsMetrics && !both.wantsBenchmarks)
    let cells = Selection(benchmarks: [Glob("*")])
    #expect(!cells.wantsExperiments && cells.wantsBenchmarks && !cells.wantsMetrics)
  }

  @Test("loaders and representations are of cells, so naming them leaves experiments out")
  func cellsOnly() {
    #expect(Selection().wantsExperiments)
    for selection in [Selection(loaders: [Glob("*")]), Selection(representations: [Glob("*")])] {
      #expect(!selection.wantsExperiments && selection.wantsMetrics && selection.wantsBenchmarks)
    }
  }

  @Test("no pattern admits everything; several admit what any of them fits")
  func admit() {
    #expect([Glob]().admit("dict"))
    #expect([Glob("slots*"), Glob("dict")].admit("dict"))
    #expect(![Glob("slots*"), Glob("dict")].admit("tuple"))
  }
}
