import TareModel
import Testing

@Suite("Outcome")
struct OutcomeTests {
  @Test(
    "is measured, unavailable or a fault, and never two of them",
    arguments: [
      (.memory(MemoryReading(total: 1)), true, false),
      (.time(TimeReading(series: [])), true, false),
      (.unavailable(why: "no"), false, false),
      (.failed(why: "no", stderr: ""), false, true),
      (.timedOut(after: 1, stderr: ""), false, true),
      (.wrongAnswer(why: "no"), false, true),
    ] as [(Outcome, Bool, Bool)])
  func kinds(_ outcome: Outcome, _ isMeasured: Bool, _ isFault: Bool) {
    #expect(outcome.isMeasured == isMeasured)
    #expect(outcome.isFault == isFault)
  }
}
