import TareAnalysis
import TareModel
import Testing

@Suite("History of an observation")
struct ObservationHistoryTests {
  @Test("changes where a value is not what it last was, over gaps as well")
  func changes() {
    let runtimes = ["2.7.18", "3.6.15", "3.7.16", "3.8.1"].map { FindingFixture.runtime($0) }
    let sightings: [Sighting] = [
      .value(.bytes(280)), .unasked, .value(.bytes(248)), .value(.bytes(248)),
    ]
    let history = ObservationHistory(
      experiment: "it", observation: "a", samples: zip(runtimes, sightings).map { Sample($0, $1) })
    #expect(history.changes == [2])
  }

  @Test("has no change where nothing was seen")
  func nothing() {
    let history = ObservationHistory(
      experiment: "it", observation: "a",
      samples: [Sample(FindingFixture.runtime("3.7.16"), .silent)])
    #expect(history.changes.isEmpty)
    #expect(history.values.isEmpty)
  }
}
