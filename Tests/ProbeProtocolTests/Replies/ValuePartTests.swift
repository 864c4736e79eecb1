import Foundation
import ProbeProtocol
import TareModel
import Testing

@Suite("ValuePart")
struct ValuePartTests {
  private func value(_ json: String) throws -> ObservedValue {
    try JSONDecoder().decode(ValuePart.self, from: Data(json.utf8)).value
  }

  @Test(
    "a value is read as its unit says",
    arguments: [
      (#"{"value":true,"unit":"bool"}"#, .bool(true)), (#"{"value":56,"unit":"B"}"#, .bytes(56)),
      (#"{"value":2,"unit":"s"}"#, .seconds(2)), (#"{"value":0.5,"unit":"ratio"}"#, .ratio(0.5)),
      (#"{"value":-5,"unit":"count"}"#, .count(-5)), (#"{"value":"é","unit":"text"}"#, .text("é")),
    ] as [(String, ObservedValue)])
  func units(_ json: String, _ expected: ObservedValue) throws {
    #expect(try value(json) == expected)
  }

  @Test(
    "a value of another kind than its unit, or without one, is refused",
    arguments: [
      #"{"value":1,"unit":"bool"}"#, #"{"value":"56","unit":"B"}"#, #"{"value":1.5,"unit":"B"}"#,
      #"{"value":1,"unit":"kg"}"#, #"{"value":1}"#, #"{"unit":"B"}"#,
    ])
  func refused(_ json: String) {
    #expect(throws: DecodingError.self) { try value(json) }
  }
}
