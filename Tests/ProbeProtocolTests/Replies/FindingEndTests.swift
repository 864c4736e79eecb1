import ProbeProtocol
import TareModel
import Testing

@Suite("FindingEnd")
struct FindingEndTests {
  @Test(
    "is what was observed, or a reason; records that are not what they should be answer nothing",
    arguments: [
      (
        #""outcome":"observed","found":{"observations":[],"series":[],"listings":[]}"#,
        .observed(Observed())
      ),
      (#""outcome":"unavailable","why":"u""#, .unavailable(why: "u")),
      (#""outcome":"failed","why":"f""#, .failed(why: "f")),
      (#""outcome":"wrong-answer","why":"w""#, .failed(why: "w")),
    ] as [(String, FindingEnd)])
  func ends(_ members: String, _ expected: FindingEnd) throws {
    #expect(
      try reply(#"{"event":"finding","experiment":1,\#(members)}"#) == .finding(1, expected))
  }

  @Test(
    "an answer without what was found, or a reason, is refused",
    arguments: [(#""outcome":"observed""#, "found"), (#""outcome":"unavailable""#, "why")])
  func refused(_ members: String, _ field: String) {
    let error = #expect(throws: ProtocolError.self) {
      try reply(#"{"event":"finding","experiment":1,\#(members)}"#)
    }
    #expect(error?.field == field && error?.number == 1)
  }
}
