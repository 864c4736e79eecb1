import TareModel
import TareTestSupport
import Testing

@Suite("Results")
struct ResultsTests {
  private func finding(_ outcome: FindingOutcome) -> Finding {
    Finding(runtime: "cpython-3.13.0", experiment: "tuples", outcome: outcome)
  }

  @Test("adds up in order and counts what went wrong of both kinds")
  func sum() {
    var results = Results(findings: [
      finding(.observed(Observed())), finding(.unavailable(why: "")),
    ])
    results += Results(
      reports: [CellReport(key: key(.metric("peak")), process: 1, outcome: .wrongAnswer(why: ""))],
      findings: [finding(.failed(why: "", stderr: "")), finding(.timedOut(after: 1, stderr: ""))])
    #expect(results.findings.map(\.outcome.isFault) == [false, false, true, true])
    #expect(results.findings.map(\.outcome.isObserved) == [true, false, false, false])
    #expect(results.faults == 3)
  }
}
