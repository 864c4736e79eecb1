import TareAnalysis
import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("Library of experiments")
struct ExperimentLibraryTests {
  private func run(_ id: String, _ versions: [String], answer: Bool) -> Run {
    var run = ExperimentFixture(versions: versions).asked(RunFixture(id: id))
    run.findings = run.findings.filter { $0.experiment == ExperimentFixture.magic.name }.map {
      var finding = $0
      finding.outcome = .observed(
        Observed(observations: [Observation(name: "a", value: .bool(answer))]))
      return finding
    }
    return run
  }

  @Test("keeps of each experiment on each runtime the newest finding, and knows its run")
  func newest() {
    var library = ExperimentLibrary()
    library.add(RunOutline(run("2", ["3.13.0"], answer: true)))
    library.add(RunOutline(run("1", ["3.13.0", "3.7.16"], answer: false)))
    let history = library.index.history("a", of: ExperimentFixture.magic.name)
    #expect(history.values == [.bool(false), .bool(true)])
    #expect(library.runs(of: [ExperimentFixture.magic]) == ["2", "1"])
  }

  @Test("lists only experiments that were run somewhere")
  func ran() {
    var library = ExperimentLibrary()
    library.add(RunOutline(run("1", ["3.13.0"], answer: true)))
    #expect(library.experiments.map(\.name) == [ExperimentFixture.magic.name])
    #expect(library.family(.sizes).isEmpty)
  }
}
