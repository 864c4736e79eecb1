import TareModel
import Testing

@testable import TareAnalysis

@Suite("Readings of profilers")
struct ProfilerReadingsTests {
  private let runtime = FindingFixture.runtime("3.13.0")

  private func readings(_ profilers: [(String, [(String, ObservedValue)])]) -> ProfilerReadings? {
    let index = FindingIndex(
      runtimes: [runtime],
      findings: profilers.map {
        Finding(runtime: runtime.id, experiment: $0, outcome: FindingFixture.seen($1))
      })
    return ProfilerReadings(profilers.map { FindingFixture.question($0.0) }, on: runtime, index)
  }

  @Test("are taken from the names of observations")
  func names() throws {
    let all = try #require(
      readings([
        (
          "a",
          [
            ("profiler", .text("asizeof 1.1")), ("a list: says", .bytes(640)),
            ("a list: left behind", .bytes(64)), ("a list: took", .seconds(0.5)),
            ("a list: why", .text("it adds up")), ("importing it", .bytes(4096)),
            ("something else", .bytes(1)),
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
    let all = try #require(
      readings([
        ("a", [("tiny: says", .bytes(488)), ("big: says", .bytes(9000))]),
        ("b", [("tiny: says", .bytes(0)), ("big: says", .bytes(7000))]),
        ("c", [("tiny: says", .bytes(400)), ("big: says", .bytes(8000))]),
      ]))
    #expect(all.widest == .init(subject: "big", least: 7000, most: 9000, profilers: 3))
    #expect(all.heaviestTrace == nil)
  }

  @Test("are nothing where no profiler said anything")
  func nothing() {
    #expect(readings([]) == nil)
    #expect(readings([("a", [("profiler", .text("x")), ("b: says", .text("?"))])]) == nil)
  }
}
