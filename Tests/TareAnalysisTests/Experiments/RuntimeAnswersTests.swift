import TareModel
import Testing

@testable import TareAnalysis

@Suite("What experiments answer otherwise than on the version before")
struct RuntimeAnswersTests {
  private let experiment = Experiment(
    name: "it", family: .sizes, question: "?", source: "",
    claims: [
      Claim(observation: "()", value: .bytes(40), on: "3.7", slide: "s", says: "40 bytes"),
      Claim(observation: "[]", value: .bytes(56), on: "3.7", slide: "s", says: "56 bytes"),
    ],
    changes: [
      KnownChange(since: Version("3.14"), cause: "its hash is kept", answers: ["()", "tuple"]),
      KnownChange(since: Version("3.15"), cause: "not yet", answers: ["[]", "()"]),
    ], isQuick: true)

  private func answers(
    on version: String, _ old: Observed, _ new: Observed, before: String = "3.13.0",
    implementation: String = "cpython"
  ) -> RuntimeAnswers? {
    let runtimes = [
      FindingFixture.runtime(before, implementation), FindingFixture.runtime("3.14.1"),
    ]
    let findings = zip(runtimes, [old, new]).map {
      Finding(runtime: $0.id, experiment: "it", outcome: .observed($1))
    }
    return RuntimeAnswers(
      on: FindingFixture.runtime(version), [experiment],
      FindingIndex(runtimes: runtimes, findings: findings))
  }

  private func seen(_ bytes: [(String, Int)], series: [(Int, Int)] = []) -> Observed {
    let points = series.map { ObservedSeries.Point(x: $0.0, y: $0.1) }
    let lines = ObservedSeries(name: "tuple", unit: .bytes, counts: "fields", points: points)
    return Observed(
      observations: bytes.map { Observation(name: $0.0, value: .bytes($0.1)) },
      series: series.isEmpty ? [] : [lines])
  }

  @Test("are told with the cause that came between the two versions, and the claims that turned")
  func changes() throws {
    let all = try #require(
      answers(on: "3.14.1", seen([("()", 40), ("[]", 56)]), seen([("()", 48), ("[]", 56)])))
    #expect(all.before.version == Version("3.13.0"))
    #expect((all.compared, all.changed) == (2, 1))
    #expect(all.groups.map(\.cause) == ["its hash is kept"])
    #expect(all.groups[0].answers[0].values == [.bytes(40), .bytes(48)])
    #expect(all.claims.map(\.claim.observation) == ["()"])
    #expect(all.claims.map(\.holds) == [false])
  }

  @Test("have no cause that came before or after the two")
  func causeless() throws {
    let all = try #require(answers(on: "3.14.1", seen([("[]", 56)]), seen([("[]", 64)])))
    #expect(all.groups.map(\.cause) == [nil])
    let later = try #require(
      answers(on: "3.14.1", seen([("()", 40)]), seen([("()", 48)]), before: "3.14.0"))
    #expect(later.groups.map(\.cause) == [nil])
  }

  @Test("count one that only the later version has; not what depends on the process")
  func silent() throws {
    let grown = Observation(name: "grew", value: .bytes(4096), role: "grown")
    var new = seen([("[]", 56), ("asked", 88)])
    new.observations.append(grown)
    let all = try #require(answers(on: "3.14.1", seen([("[]", 56)]), new))
    #expect((all.compared, all.changed) == (2, 1))
    #expect(all.groups[0].answers[0].samples.map(\.value) == [nil, .bytes(88)])
  }

  @Test("tell of a curve where it lies furthest apart, also between its steps")
  func curves() throws {
    let all = try #require(
      answers(
        on: "3.14.1", seen([], series: [(0, 10), (30, 1904)]),
        seen([], series: [(0, 10), (31, 1160)])))
    let change = try #require(all.series.first)
    #expect((change.x, change.before, change.after) == (30, 1904, 10))
    #expect((change.first, change.last) == (30, 31))
    #expect(change.cause == "its hash is kept")
  }

  @Test("are none without an older version of the same implementation")
  func alone() {
    let seen = seen([("()", 40)])
    #expect(answers(on: "3.13.0", seen, seen) == nil)
    #expect(answers(on: "3.14.1", seen, seen, implementation: "pypy") == nil)
  }
}
