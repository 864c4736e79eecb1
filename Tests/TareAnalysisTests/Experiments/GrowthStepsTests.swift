import TareAnalysis
import TareModel
import Testing

@Suite("Growth steps")
struct GrowthStepsTests {
  private func series(_ points: [(Int, Int)]) -> ObservedSeries {
    ObservedSeries(
      name: "s", unit: .bytes, points: points.map { ObservedSeries.Point(x: $0, y: $1) })
  }

  @Test("groups runtimes with the same steps, however densely they were asked")
  func groups() {
    let sparse = series([(0, 64), (4, 96)])
    let dense = series([(0, 64), (1, 64), (4, 96), (9, 96)])
    let other = series([(0, 56), (4, 88)])
    let steps = GrowthSteps([
      (FindingFixture.runtime("3.6.15"), sparse), (FindingFixture.runtime("3.7.16"), dense),
      (FindingFixture.runtime("3.8.1"), other), (FindingFixture.runtime("3.9.1"), sparse),
    ])
    #expect(
      steps.groups.map { $0.runtimes.map(\.version.minor) } == [["3.6", "3.7", "3.9"], ["3.8"]])
    #expect(steps.changes.map(\.version.minor) == ["3.8", "3.9"])
    #expect(steps.groups[0].points == [.init(x: 0, y: 64), .init(x: 4, y: 96)])
  }

  @Test("tells the size at a number of items")
  func size() {
    let points = series([(2, 64), (4, 96)]).points
    #expect(GrowthSteps.size(points, at: 1) == nil)
    #expect(GrowthSteps.size(points, at: 3) == 64)
    #expect(GrowthSteps.size(points, at: 4000) == 96)
  }

  @Test("reads a series out of findings and passes over runtimes without it")
  func index() {
    let growing = FindingOutcome.observed(Observed(series: [series([(0, 64)])]))
    let index = FindingFixture.index([
      ("3.7.16", growing), ("3.8.1", .observed(Observed())), ("3.9.1", growing),
    ])
    let steps = GrowthSteps("s", of: FindingFixture.experiment, index)
    #expect(steps.runtimes.map(\.version.minor) == ["3.7", "3.9"])
    #expect(steps.changes.isEmpty)
    #expect(index.series(of: FindingFixture.experiment) == ["s"])
  }

  @Test("is empty where no series has a point")
  func empty() {
    #expect(GrowthSteps([(FindingFixture.runtime("3.7.16"), series([]))]).groups.isEmpty)
  }
}
