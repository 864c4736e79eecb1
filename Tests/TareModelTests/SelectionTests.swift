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

  @Test("no pattern admits everything; several admit what any of them fits")
  func admit() {
    #expect([Glob]().admit("dict"))
    #expect([Glob("slots*"), Glob("dict")].admit("dict"))
    #expect(![Glob("slots*"), Glob("dict")].admit("tuple"))
  }
}
