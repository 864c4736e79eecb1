import Testing

@testable import TareModel
@testable import TareRunner

@Suite("ExperimentBlock")
struct ExperimentBlockTests {
  private func planned(
    _ name: String, on runtime: String = "a", family: Experiment.Family = .identity,
    dataset: String? = nil, process: Capabilities.Trial.Process = .shared,
    unavailable: String? = nil
  ) -> PlannedExperiment {
    PlannedExperiment(
      runtime: runtime,
      trial: sampleTrial(
        name, family: family, dataset: dataset, process: process, unavailable: unavailable))
  }

  @Test("those of one runtime, family and dataset share a process; the others have their own")
  func plan() {
    let blocks = ExperimentBlock.plan([
      planned("one"), planned("alone", process: .own), planned("two"),
      planned("size", family: .sizes), planned("other", on: "b"), planned("data", dataset: "cargo"),
      planned("timed", process: .timed), planned("missing", unavailable: "no"), planned("three"),
    ])
    #expect(
      blocks.map(\.experiments) == [
        ["one", "two", "three"], ["alone"], ["size"], ["other"], ["data"], ["timed"],
      ])
    #expect(blocks.map(\.process) == [.shared, .own, .shared, .shared, .shared, .timed])
    #expect(
      blocks.prefix(2).map(\.title) == ["a 3 experiments of identity", "a experiment alone"])
  }
}
