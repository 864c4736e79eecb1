import TareAnalysis
import TareModel
import TareTestSupport
import Testing

@Suite("What became of figures from release to release")
struct ReleaseHistoryTests {
  private func history(_ runs: [RunOutline]) -> ReleaseHistory {
    runs.reduce(into: ReleaseHistory()) { $0.add($1) }
  }

  @Test("is in the order of releases, over runs, and of one release the newest run speaks")
  func order() throws {
    let history = self.history([
      ReleaseFixture.run("new", [("3.10.15", 520)]),
      ReleaseFixture.run("old", [("3.9.7", 500), ("3.10.15", 900)]),
    ])
    let place = try #require(history.places.first)
    #expect(history.places.count == 1)
    #expect((place.package, place.runtime) == ("orjson", "cpython-3.13.0"))
    let weight = try #require(history.series(place).first { $0.key.measure == .allocated })
    #expect(weight.points.map(\.release) == ["3.9.7", "3.10.15"])
    #expect(weight.points.map(\.run) == ["old", "new"])
    #expect(weight.points.map(\.figure.value) == [500, 520])
    #expect(weight.key.runtime == "cpython-3.13.0")
  }

  @Test("an exact figure that is another has changed, a time only beyond what processes differ by")
  func moved() throws {
    let history = self.history([ReleaseFixture.run("one", [("1", 500), ("2", 501)])])
    let series = history.series(try #require(history.places.first))
    #expect(series.filter(\.isMoved).map(\.key.measure) == [.allocated])
    let slower = self.history([ReleaseFixture.run("one", [("1", 500), ("2", 700)])])
    let place = try #require(slower.places.first)
    #expect(slower.series(place).allSatisfy { $0.isMoved })
  }

  @Test("of what did not change nothing has moved; a single release has no place")
  func still() throws {
    let history = self.history([
      ReleaseFixture.run("one", [("1", 500), ("2", 500)], time: 1)
    ])
    let place = try #require(history.places.first)
    #expect(history.series(place).allSatisfy { !$0.isMoved })
    let single = self.history([ReleaseFixture.run("one", [("1", 500)])])
    #expect(single.places.isEmpty)
  }
}
