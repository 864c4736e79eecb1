import TareAnalysis
import TareTestSupport
import TareWording
import Testing

@Suite("The words for what became of figures from release to release")
struct ReleasesTextTests {
  private func headline(_ bytes: Double, time: Double? = nil) throws -> String {
    var history = ReleaseHistory()
    history.add(ReleaseFixture.run("one", [("1", 500), ("2", bytes)], time: time))
    let place = try #require(history.places.first)
    return ReleasesText(place, history.series(place)).headline
  }

  @Test("name the largest change, and how many more there are")
  func changed() throws {
    #expect(
      try headline(700)
        == "orjson 1 to 2: dict, allocated is heavier by 40%, and 1 more figure")
  }

  @Test("what did not change says so")
  func still() throws {
    #expect(try headline(500, time: 1) == "orjson 1 to 2: none of 2 figures changed")
  }
}
