import Testing

@testable import TareFormats

@Suite("Significant digits")
struct SignificantDigitsTests {
  @Test(
    "are as few as read back as the number, without an exponent where that is a line",
    arguments: [
      (0.000125, "0.000125"), (6.3e-08, "0.000000063"), (1e-12, "0.000000000001"),
      (6.3e-20, "6.3e-20"), (1, "1"), (1500, "1500"), (0.5, "0.5"), (12.75, "12.75"),
      (1e20, "100000000000000000000"), (2e22, "2e22"), (1.5e300, "1.5e300"),
      (.leastNonzeroMagnitude, "5e-324"),
    ])
  func shortest(value: Double, text: String) {
    #expect(SignificantDigits("\(value)", most: 15).text == text)
  }

  @Test(
    "more than are known are rounded away",
    arguments: [
      (6.300000000000001e-08, "0.000000063"), (0.1 + 0.2, "0.3"),
      (0.9999999999999999, "1"), (1.0023255637809252, "1.00232556378093"),
      (1234.5678901234567, "1234.56789012346"), (9.999999999999999e22, "1e23"),
    ])
  func rounded(value: Double, text: String) {
    #expect(SignificantDigits("\(value)", most: 15).text == text)
  }
}
