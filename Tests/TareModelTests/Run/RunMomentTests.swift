import Testing

@testable import TareModel

@Suite("The order of runs")
struct RunMomentTests {
  private func moment(_ started: String, _ id: String = "a") -> RunMoment {
    RunMoment(id: id, started: started)
  }

  @Test("is by when they began, to the microsecond")
  func times() {
    let sorted = [
      "2025-12-31T23:59:59.999999Z", "2026-11-22T21:34:49Z", "2026-11-22T21:34:49.000001Z",
      "2026-11-22T21:34:49.00001Z", "2026-11-22T21:34:49.9Z", "2026-11-22T21:34:50Z",
    ].map { moment($0) }
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test("is by id where that is the same")
  func ids() {
    #expect(moment("2026-11-22T21:34:49Z", "a") < moment("2026-11-22T21:34:49.000000Z", "b"))
    #expect(moment("2026-11-22T21:34:49Z") == moment("2026-11-22T21:34:49.0000004Z"))
  }

  @Test(
    "is shown to the second",
    arguments: ["2026-11-22T21:34:49Z", "2026-11-22T21:34:49.000001Z", "2026-11-22T21:34:49.9Z"])
  func second(_ moment: String) {
    #expect(moment.wholeSecond == "2026-11-22T21:34:49Z")
  }
}
