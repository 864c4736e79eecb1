import Testing

@testable import TareCommandLine

@Suite("Share")
struct ShareTests {
  @Test(
    "reads per cent and parts of 1",
    arguments: [("2%", 0.02), ("0.5%", 0.005), ("0.02", 0.02), ("1", 1), ("150%", 1.5)])
  func reads(_ text: String, _ value: Double) {
    #expect(Share(argument: text)?.value == value)
  }

  @Test(
    "refuses what is no share above nothing",
    arguments: ["", "%", "0", "-1%", "two", "2 %", "inf", "nan"])
  func refuses(_ text: String) { #expect(Share(argument: text) == nil) }
}
