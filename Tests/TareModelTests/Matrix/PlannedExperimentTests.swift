import Testing

@testable import TareModel

@Suite("PlannedExperiment")
struct PlannedExperimentTests {
  private func plan(
    _ selection: Selection = Selection(), preset: Preset = .standard,
    runtimes: [String] = ["cpython-3.13.0"]
  ) -> [String] {
    let offers = runtimes.map { runtime in
      var offer = sampleCapabilities(runtime)
      offer.experiments = [
        sampleTrial("tuples", isQuick: true), sampleTrial("small-integers", isQuick: true),
        sampleTrial("size-list", unavailable: "no lists here"),
      ]
      return offer
    }
    return PlannedExperiment.all(offers, selection: selection, preset: preset).map {
      "\($0.runtime) \($0.name) \($0.trial.unavailable ?? "")"
    }
  }

  @Test("standard has all of every runtime, also what cannot be asked there")
  func standard() {
    #expect(
      plan(runtimes: ["a", "b"]) == [
        "a tuples ", "a small-integers ", "a size-list no lists here",
        "b tuples ", "b small-integers ", "b size-list no lists here",
      ])
    #expect(plan(preset: .full) == plan())
  }

  @Test("quick has the quick ones, and any other that is named")
  func quick() {
    #expect(plan(preset: .quick).count == 2)
    #expect(
      plan(Selection(experiments: [Glob("size-*")]), preset: .quick)
        == ["cpython-3.13.0 size-list no lists here"])
  }

  @Test("names and patterns choose, and what is chosen of cells alone leaves them all out")
  func selection() {
    #expect(
      plan(Selection(experiments: [Glob("tuples"), Glob("small*")])) == [
        "cpython-3.13.0 tuples ", "cpython-3.13.0 small-integers ",
      ])
    #expect(plan(Selection(metrics: [Glob("*")])).isEmpty)
    #expect(plan(Selection(representations: [Glob("slots")])).isEmpty)
    #expect(plan(Selection(metrics: [Glob("*")], experiments: [Glob("tuples")])).count == 1)
  }
}
