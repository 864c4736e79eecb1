import TareModel
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("AdviceReport")
struct AdviceReportTests {
  /// A machine on which dicts took so many times as long in one process as in another.
  private func machine(_ range: Double) -> Steadiness {
    Steadiness(processes: 4, seconds: 50, timed: 41, plain: .init(low: 1, high: range))
  }

  private func weighed(_ records: [String: Double]) -> Run {
    sampleRun(
      records.map { name, record in
        Cell(
          key: key(.metric("allocated"), name),
          outcome: .memory(MemoryReading(total: Int(record) * 6000, record: record)))
      })
  }

  @Test("says what to take, and first that the machine was busy where it was")
  func whole() throws {
    let run = weighed(["dict": 1052, "slots": 524])
    let advice = "\nWhat to take for cargo on CPython 3.13.0:\n"
    for steadiness in [nil, machine(1.1)] {
      let text = try #require(AdviceReport(run: run, steadiness: steadiness).text)
      #expect(text.hasPrefix(advice))
    }
    let text = try #require(AdviceReport(run: run, steadiness: machine(9)).text)
    #expect(
      text.hasPrefix(
        "\nThe machine was busy: the same benchmarks of dicts varied by a factor of 3.0 between "
          + "processes. Times are rough; bytes are exact.\n" + advice))
  }

  @Test("says nothing of a run that weighed nothing, however busy the machine was")
  func nothing() { #expect(AdviceReport(run: weighed([:]), steadiness: machine(9)).text == nil) }
}
