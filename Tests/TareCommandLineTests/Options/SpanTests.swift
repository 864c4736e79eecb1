import Testing

@testable import TareCommandLine

@Suite("Span")
struct SpanTests {
  @Test(
    "reads seconds, minutes and hours",
    arguments: [("90s", 90), ("5m", 300), ("1.5h", 5400), ("45", 45)] as [(String, Double)])
  func reads(_ text: String, _ seconds: Double) {
    #expect(Span(argument: text)?.seconds == seconds)
  }

  @Test(
    "refuses what is no span above nothing",
    arguments: [
      "", "m", "0s", "-5m", "5d", "five", "inf", "nans", "1e300s", "1e300",
      "99999999999999999999h", "367h5", "8785h",
    ])
  func refuses(_ text: String) { #expect(Span(argument: text) == nil) }
}
