import TareFormats
import Testing

@Suite("Formats")
struct FormatsTests {
  @Test(
    "bytes are exact below ten thousand and have three figures above",
    arguments: [
      (0, "0 B"), (1386, "1,386 B"), (12_595, "12.3 KiB"), (8_316_000, "7.93 MiB"),
      (-2048, "−2,048 B"), (5_368_709_120, "5 GiB"),
    ])
  func bytes(value: Int, expected: String) {
    #expect(Formats.bytes(value) == expected)
  }

  @Test("exact bytes keep every digit")
  func exactBytes() {
    #expect(Formats.exactBytes(8_316_000) == "8,316,000 B")
  }

  @Test("an amount is in its own unit, and bytes are written as bytes are")
  func amount() {
    #expect(Formats.amount(12_600, unit: "B") == Formats.bytes(12_600))
    #expect(Formats.amount(1386, unit: "objects") == "1,386 objects")
    #expect(Formats.amount(1.5, unit: "objects") == "1.5 objects")
    #expect(Formats.exactAmount(8_316_000, unit: "B") == "8,316,000 B")
    #expect(Formats.exactAmount(-2, unit: "objects") == "−2 objects")
  }

  @Test(
    "seconds take the unit that fits",
    arguments: [
      (412e-9, "412 ns"), (3.1e-6, "3.1 µs"), (0.0125, "12.5 ms"), (1.25, "1.25 s"), (0, "0 ns"),
      (4e-11, "0.04 ns"),
    ])
  func seconds(value: Double, expected: String) {
    #expect(Formats.seconds(value) == expected)
  }

  @Test(
    "ratios have a cross behind them",
    arguments: [
      (0.42, "0.42×"), (1.3, "1.3×"), (1.04, "1.04×"), (23.46, "23.5×"), (0.0042, "0.0042×"),
    ])
  func ratio(value: Double, expected: String) {
    #expect(Formats.ratio(value) == expected)
  }

  @Test(
    "numbers for machines are plain and as exact as they are known",
    arguments: [
      (0, "0"), (-0.0, "0"), (8_316_000, "8316000"), (9_007_199_254_740_991, "9007199254740991"),
      (-1.5, "-1.5"), (6.300000000000001e-08, "0.000000063"), (1e300, "1e300"),
      (.infinity, "inf"), (-.infinity, "-inf"), (.nan, "nan"),
    ])
  func exact(value: Double, expected: String) {
    #expect(Formats.exact(value) == expected)
  }

  @Test("a float has no digits that a double would add to it")
  func float() {
    #expect(Formats.exact(Float(0.1)) == "0.1")
    #expect(Formats.exact(Float(-6.3e-8)) == "-0.000000063")
    #expect(Formats.exact(Float(12)) == "12")
  }

  @Test("ratios in a column have two decimals", arguments: [(0.7, "0.70×"), (12.346, "12.35×")])
  func hundredths(value: Double, expected: String) {
    #expect(Formats.hundredths(value) == expected)
  }

  @Test("percents and changes differ in their sign only")
  func percent() {
    #expect(Formats.percent(0.042) == "4.2%")
    #expect(Formats.change(0.042) == "+4.2%")
    #expect(Formats.change(-0.03) == "−3%")
    #expect(Formats.change(0) == "0%")
  }

  @Test(
    "integers have commas between thousands",
    arguments: [(0, "0"), (999, "999"), (6000, "6,000"), (-1_234_567, "−1,234,567")])
  func integer(value: Int, expected: String) {
    #expect(Formats.integer(value) == expected)
  }
}
