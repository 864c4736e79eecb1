import TareModel
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("RunCommand")
struct RunCommandTests {
  @Test(
    "ends with a failed cell's status, with nothing measured, or fine",
    arguments: [
      ([.memory(MemoryReading(total: 1))], .fine),
      ([.memory(MemoryReading(total: 1)), .unavailable(why: "no")], .fine),
      ([.unavailable(why: "no")], .nothingMeasured), ([], .nothingMeasured),
      ([.memory(MemoryReading(total: 1)), .failed(why: "no", stderr: "")], .cellFailed),
      ([.timedOut(after: 1, stderr: "")], .cellFailed), ([.wrongAnswer(why: "no")], .cellFailed),
    ] as [([Outcome], Status)])
  func status(_ outcomes: [Outcome], _ status: Status) {
    let cells = outcomes.enumerated().map {
      Cell(key: key(.metric("m\($0.offset)")), outcome: $0.element)
    }
    #expect(RunCommand.status(of: sampleRun(cells)) == status)
  }

  @Test(
    "findings count as cells do",
    arguments: [
      (.observed(Observed()), .fine), (.unavailable(why: "no"), .nothingMeasured),
      (.failed(why: "no", stderr: ""), .cellFailed), (.timedOut(after: 1, stderr: ""), .cellFailed),
    ] as [(FindingOutcome, Status)])
  func findings(_ outcome: FindingOutcome, _ status: Status) {
    var run = sampleRun([])
    run.findings = [Finding(runtime: "r", experiment: "e", outcome: outcome)]
    #expect(RunCommand.status(of: run) == status)
  }
}
