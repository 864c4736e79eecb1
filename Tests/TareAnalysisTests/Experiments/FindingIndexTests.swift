import TareAnalysis
import TareModel
import Testing

@Suite("Index of findings")
struct FindingIndexTests {
  private let index = FindingFixture.index([
    ("3.13.0", FindingFixture.seen([("a", .bool(true)), ("c", .bytes(2))])),
    ("3.7.16", FindingFixture.seen([("a", .bool(false)), ("b", .bytes(1))])),
    ("3.6.15", .unavailable(why: "too old")),
  ])

  @Test("orders runtimes by version and leaves out those without findings")
  func runtimes() {
    #expect(index.runtimes.map(\.version.minor) == ["3.6", "3.7", "3.13"])
    let other = FindingIndex(runtimes: [FindingFixture.runtime("3.8.1")], findings: [])
    #expect(other.runtimes.isEmpty)
  }

  @Test("tells what was seen, what was not there and what was not asked")
  func sightings() {
    let samples = index.history("b", of: FindingFixture.experiment).samples
    #expect(
      samples.map(\.sighting) == [
        .absent(.unavailable(why: "too old")), .value(.bytes(1)), .silent,
      ])
    #expect(index.history("b", of: "other").samples.allSatisfy { $0.sighting == .unasked })
  }

  @Test("lists observations as the newest runtime makes them, then those of older ones")
  func names() {
    #expect(
      index.histories(of: FindingFixture.experiment).map(\.observation) == ["a", "c", "b"])
  }

  @Test("keeps the first of two findings of one experiment")
  func twice() {
    let runtime = FindingFixture.runtime("3.7.16")
    let findings = [true, false].map {
      Finding(
        runtime: runtime.id, experiment: "it", outcome: FindingFixture.seen([("a", .bool($0))]))
    }
    let index = FindingIndex(runtimes: [runtime], findings: findings)
    #expect(index.history("a", of: "it").values == [.bool(true)])
  }
}
