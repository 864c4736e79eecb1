import Testing

@testable import TareFormats

@Suite("Decimal")
struct DecimalTests {
  @Test(
    "plain numbers drop trailing zeros and never say minus zero",
    arguments: [
      (0.0, "0"), (-0.001, "0"), (1.5, "1.5"), (-1.25, "-1.25"), (100, "100"), (0.05, "0.05"),
      (1234567.891, "1234567.89"), (2.999, "3"),
    ])
  func plain(value: Double, expected: String) {
    #expect(Decimal.plain(value, places: 2) == expected)
  }

  @Test("thousands are grouped, with a real minus sign")
  func grouped() {
    #expect(Decimal.grouped(-1_234_567.5, places: 1) == "−1,234,567.5")
    #expect(Decimal.grouped(999, places: 0) == "999")
    #expect(Decimal.grouped(1000, places: 0) == "1,000")
    #expect(Decimal.grouped(-0.01, places: 1) == "0")
    #expect(Decimal.grouped(1_000_050.05, places: 2) == "1,000,050.05")
    #expect(Decimal.grouped(-.infinity, places: 1) == "−inf")
    #expect(Decimal.plain(1e-5, places: 30) == "1e-5")
    #expect(Decimal.plain(1e-25, places: 26) == "0.0000000000000000000000001")
    #expect(Decimal.plain(1e-25, places: 24) == "0")
  }

  @Test("numbers beyond all digits are written with an exponent")
  func scientific() {
    #expect(Decimal.plain(1.5e300, places: 2) == "1.5e300")
    #expect(Decimal.grouped(-2e20, places: 0) == "−2e20")
  }
}
