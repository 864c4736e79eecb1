import TareModel
import Testing

@testable import TareAnalysis

@Suite("Verdict on a claim")
struct ClaimVerdictTests {
  private typealias Case = (values: [(String, ObservedValue)], kind: ClaimVerdict.Kind)

  private func verdict(_ claim: Claim, _ values: [(String, ObservedValue)]) -> ClaimVerdict {
    ClaimVerdict(claim, FindingFixture.history(values))
  }

  @Test("tells how far a claim reaches beyond its own version")
  func reach() {
    func v(_ text: String) -> Runtime { FindingFixture.runtime(text) }
    let cases: [Case] = [
      ([("2.7.18", .bool(true)), ("3.7.16", .bool(true)), ("3.13.0", .bool(true))], .holds),
      ([("3.7.16", .bool(true))], .holds),
      (
        [("2.7.18", .bool(true)), ("3.7.16", .bool(true)), ("3.8.1", .bool(false))],
        .holdsOnly(.upTo(v("3.7.16")))
      ),
      (
        [("3.6.15", .bool(false)), ("3.7.16", .bool(true)), ("3.8.1", .bool(true))],
        .holdsOnly(.from(v("3.7.16")))
      ),
      (
        [("3.6.15", .bool(false)), ("3.7.16", .bool(true)), ("3.8.1", .bool(false))],
        .holdsOnly(.between(v("3.7.16"), v("3.7.16")))
      ),
      (
        [("2.7.18", .bool(true)), ("3.6.15", .bool(false)), ("3.7.16", .bool(true))],
        .holdsOnly(.scattered([v("2.7.18"), v("3.7.16")]))
      ),
    ]
    for (values, kind) in cases {
      #expect(verdict(FindingFixture.claim(.bool(true), on: "3.7"), values).kind == kind)
    }
  }

  @Test("a wrong claim does not hold, whatever it claims and whatever is seen")
  func wrong() {
    let values: [ObservedValue] = [
      .bool(false), .bytes(0), .bytes(-3), .bytes(1000), .seconds(.nan), .seconds(0), .ratio(9),
      .count(0), .count(Int.max), .text("no"), .text(""),
    ]
    for claimed in values {
      for seen in values where seen != claimed {
        let verdict = verdict(
          FindingFixture.claim(claimed, on: "3.7"), [("3.7.16", seen), ("3.13.0", claimed)])
        guard case .doesNotHold = verdict.kind else {
          Issue.record("\(claimed) against \(seen) is \(verdict.kind)")
          continue
        }
      }
    }
  }

  @Test("says by how much a number is off, and tells near from wrong")
  func deviation() {
    let cases: [(ObservedValue, ObservedValue, ClaimVerdict.Kind)] = [
      (.bytes(488), .bytes(496), .notExact(.difference(8))),
      (.bytes(488), .bytes(472), .notExact(.difference(-16))),
      (.bytes(488), .bytes(392), .doesNotHold(.difference(-96))),
      (.count(262), .count(263), .notExact(.difference(1))),
      (.ratio(4), .ratio(7), .notExact(.factor(1.75))),
      (.ratio(4), .ratio(12), .doesNotHold(.factor(3))),
      (.ratio(4), .ratio(2.8), .holds),
      (.seconds(1), .seconds(1.6), .notExact(.factor(1.6))),
      (.bytes(488), .text("488"), .doesNotHold(nil)),
    ]
    for (claimed, seen, kind) in cases {
      #expect(verdict(FindingFixture.claim(claimed, on: "3.7"), [("3.7.16", seen)]).kind == kind)
    }
  }

  @Test("what a claim may be off by counts both ways, for bytes as well")
  func within() {
    let claim = FindingFixture.claim(.bytes(100), on: "3.7", within: 1.25)
    #expect(verdict(claim, [("3.7.16", .bytes(125))]).kind == .holds)
    #expect(verdict(claim, [("3.7.16", .bytes(80))]).kind == .holds)
    #expect(verdict(claim, [("3.7.16", .bytes(79))]).kind == .doesNotHold(.difference(-21)))
  }

  @Test("a remark explains a value that is not met, and changes nothing where it is")
  func remark() {
    let claim = FindingFixture.claim(.bytes(37), on: "3.6", remark: "that is the str of 2.7")
    #expect(verdict(claim, [("3.6.15", .bytes(33))]).kind == .measuredSomethingElse)
    #expect(verdict(claim, [("3.6.15", .bytes(37))]).kind == .holds)
  }

  @Test("is not given where the claim's own version was not at hand or gave nothing")
  func unasked() {
    let claim = FindingFixture.claim(.bool(true), on: "3.7")
    let elsewhere = verdict(claim, [("2.7.18", .bool(true)), ("3.13.0", .bool(false))])
    #expect(elsewhere.kind == .notAsked)
    #expect(elsewhere.own == nil)
    #expect(elsewhere.newest?.value == .bool(false))
    #expect(elsewhere.turned?.runtime.version.minor == "3.13")
    #expect(elsewhere.reach == .upTo(FindingFixture.runtime("2.7.18")))
    let absent = FindingOutcome.unavailable(why: "no wheel")
    let index = FindingFixture.index([("3.7.16", absent)])
    let nothing = ClaimVerdict(
      claim, index.history(FindingFixture.observation, of: FindingFixture.experiment))
    #expect(nothing.kind == .notAsked)
    #expect(nothing.own?.sighting == .absent(absent))
    #expect(nothing.newest == nil)
  }

  @Test("3.1 is not 3.10, and the newest release of a version speaks for it")
  func version() {
    let values: [(String, ObservedValue)] = [
      ("3.1.5", .bool(false)), ("3.7.3", .bool(false)), ("3.7.16", .bool(true)),
      ("3.10.13", .bool(true)),
    ]
    #expect(
      verdict(FindingFixture.claim(.bool(true), on: "3.1"), values).own?.runtime.id
        == "cpython-3.1.5")
    #expect(
      verdict(FindingFixture.claim(.bool(true), on: "3.7"), values).own?.runtime.id
        == "cpython-3.7.16")
  }

  @Test("other implementations have no say")
  func implementations() {
    let history = ObservationHistory(
      experiment: "it", observation: FindingFixture.observation,
      samples: [
        Sample(FindingFixture.runtime("3.7.16"), .value(.bool(true))),
        Sample(FindingFixture.runtime("3.7.13", "pypy"), .value(.bool(false))),
      ])
    #expect(ClaimVerdict(FindingFixture.claim(.bool(true), on: "3.7"), history).kind == .holds)
  }
}
