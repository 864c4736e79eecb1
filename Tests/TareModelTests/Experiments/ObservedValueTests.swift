import TareModel
import Testing

@Suite("ObservedValue")
struct ObservedValueTests {
  @Test(
    "its text and unit give it back",
    arguments: [
      .bool(true), .bool(false), .bytes(8_317_088), .count(-5), .seconds(1.25e-7), .ratio(0.1),
      .text(""), .text("true"), .text("1345 twice"),
    ] as [ObservedValue])
  func roundTrip(_ value: ObservedValue) {
    #expect(ObservedValue(unit: value.unit, text: value.text) == value)
  }

  @Test(
    "a text that is no value of the unit is none",
    arguments: [
      (.bool, "yes"), (.bytes, "1.5"), (.count, ""), (.seconds, "long"), (.ratio, "1:2"),
    ] as [(ObservedValue.Unit, String)])
  func refused(_ unit: ObservedValue.Unit, _ text: String) {
    #expect(ObservedValue(unit: unit, text: text) == nil)
  }

  @Test("units have the names of run files")
  func names() {
    #expect(
      ObservedValue.Unit.allCases.map(\.rawValue)
        == ["bool", "B", "s", "ratio", "count", "text", "ns"])
  }
}
