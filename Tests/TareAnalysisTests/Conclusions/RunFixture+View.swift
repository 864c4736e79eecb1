import TareModel
import TareTestSupport
import Testing

@testable import TareAnalysis

extension RunFixture {
  /// What is known of cargo on one runtime, of a run that is changed before.
  static func view(
    _ change: (inout RunFixture) -> Void
  ) throws -> (view: DatasetView, runtime: Runtime) {
    var fixture = RunFixture()
    fixture.versions = ["3.13.0"]
    change(&fixture)
    let run = fixture.run
    let view = try #require(
      DatasetView(run: run, dataset: RunFixture.cargo, index: CellIndex(run.cells)))
    return (view, try #require(view.runtimes.first))
  }
}
