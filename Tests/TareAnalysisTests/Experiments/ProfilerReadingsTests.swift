import TareModel
import Testing

@testable import TareAnalysis

@Suite("Readings of profilers")
struct ProfilerReadingsTests {
  private let runtime = FindingFixture.runtime("3.13.0")

  private func readings(_ profilers: [(String, [Observation])]) -> ProfilerReadings? {
    let index = FindingIndex(
      runtimes: [runtime],
      findings: profilers.map {
        Finding(
          runtime: runtime.id, experiment: $0, outcome: .observed(Observed(observations: $1)))
      })
    return ProfilerReadings(profilers.map { FindingFixture.question($0.0) }, on: runtime, index)
  }

  /// An observation whose name says nothing.
  private func seen(
    _ role: String?, _ value: ObservedValue, of subject: String? = nil
  ) -> Observation {
    Observation(name: "x", value: value, role: role, subject: subject)
  }

  @Test("are told by roles and subjects, whatever the names")
  func roles() throws {
    let all = try #require(
      readings([
        (
          "a",
          [
            seen("profiler", .text("asizeof 1.1")), seen("says", .bytes(640), of: "a list"),
            seen("left", .bytes(64), of: "a list"), seen("seconds", .seconds(0.5), of: "a list"),
            seen("why", .text("it adds up"), of: "a list"), seen("imported", .bytes(4096)),
            seen(nil, .bytes(1)), seen("of-tomorrow", .bytes(1), of: "a list"),
            seen("grown", .bytes(9), of: "another"),
          ]
        )
      ]))
    let profiler = try #require(all.profilers.first)
    #expect(profiler.title == "asizeof 1.1" && profiler.imported == 4096)
    #expect(
      profiler.readings == [
        .init(
          subject: "a list", says: 640, left: 64, grown: nil, took: 0.5, why: "it adds up")
      ])
    #expect(all.subjects == ["a list"])
    #expect(all.heaviestTrace?.left == 64)
  }

  @Test("spread widest over the heaviest subject that most weighed, leaving out nothings")
  func spread() throws {
    let said = { (tiny: Int, big: Int) in
      [seen("says", .bytes(tiny), of: "tiny"), seen("says", .bytes(big), of: "big")]
    }
    let all = try #require(
      readings([("a", said(488, 9000)), ("b", said(0, 7000)), ("c", said(400, 8000))]))
    #expect(all.widest == .init(subject: "big", least: 7000, most: 9000, profilers: 3))
    #expect(all.heaviestTrace == nil)
  }

  @Test("are nothing where no profiler said anything")
  func nothing() {
    #expect(readings([]) == nil)
    #expect(
      readings([("a", [seen("profiler", .text("x")), seen("says", .text("?"), of: "b")])]) == nil)
    #expect(readings([("a", [seen("says", .bytes(1))])]) == nil)
  }
}
