import TareFormats
import Testing

@Suite("Value format")
struct ValueFormatTests {
  @Test(
    "a unit is chosen after rounding, so that no number outgrows it",
    arguments: [
      (999.94e-9, "1 µs"), (999.4e-9, "999 ns"), (0.9999, "1 s"), (59.94, "59.9 s"),
    ])
  func promotion(seconds: Double, expected: String) {
    #expect(ValueFormat.seconds.text(seconds) == expected)
  }

  @Test("1,023.99 KiB is 1 MiB")
  func binaryPromotion() {
    #expect(ValueFormat.bytes.text(1_048_575) == "1 MiB")
    #expect(ValueFormat.bytes.text(9_999) == "9,999 B")
    #expect(ValueFormat.bytes.text(10_240) == "10 KiB")
  }

  @Test("what is not a finite number is a dash", arguments: [Double.nan, .infinity, -.infinity])
  func notFinite(value: Double) {
    #expect(ValueFormat.bytes.text(value) == "–")
  }
}
