import TareModel
import TareTestSupport
import Testing

@testable import TareAnalysis

@Suite("ResultHistory")
struct ResultHistoryTests {
  @Test("finds the run from which on a benchmark is slower, and keeps machines apart")
  func steps() throws {
    var history = ResultHistory()
    for day in (1...8).reversed() {
      var fixture = ImportedFixture()
      fixture.day = day
      fixture.time = day < 5 ? 1e-6 : 1.5e-6
      history.add(RunOutline(fixture.run))
    }
    var other = ImportedFixture()
    other.tool = "asv"
    history.add(RunOutline(other.run))
    #expect(history.places.map(\.tool) == ["pyperf", "asv"])
    let series = try #require(history.all.first { $0.newest.key == ImportedFixture.sum })
    #expect(series.points.map(\.moment.commit) == (1...8).map { "abc\($0)" })
    let step = try #require(series.steps.first)
    #expect(series.steps.count == 1)
    #expect(step.moment.commit == "abc5")
    #expect(step.verdict == .slower && abs(step.ratio - 1.5) < 1e-9)
    let broken = try #require(history.all.first { $0.newest.key == ImportedFixture.broken })
    #expect(broken.points.isEmpty && broken.steps.isEmpty)
  }
}
