import ProbeProtocol
import Testing

@Suite("ProtocolError")
struct ProtocolErrorTests {
  @Test(
    "names the event, the field, the value and what is wrong",
    arguments: [
      (#"{"event":"song"}"#, "the probe's event song is not known"),
      (
        #"{"event":"metric","name":"odd","summary":"s","available":true,"mode":"of-tomorrow","unit":"B","exact":true,"headline":true,"quick":true}"#,
        """
        the probe's event metric has the field mode "of-tomorrow": \
        it is not one of heap, still, resident, counting
        """
      ),
      (#"{"event":"begin"}"#, "the probe's event begin has the field cell: it is missing"),
      (
        #"{"event":"loader","name":"json","summary":"s"}"#,
        "the probe's event loader has the field available: it is missing"
      ),
      (
        #"{"event":"loader","name":"json","summary":"s","available":"yes"}"#,
        #"the probe's event loader has the field available "yes": it is not true or false"#
      ),
      (
        #"{"event":"loader","name":null,"summary":"s","available":true}"#,
        "the probe's event loader has the field name null: it is not a text"
      ),
      (
        #"{"event":"pulse","steps":{"wall":[1],"cpu":[]},"memory":{"wall":[],"cpu":[]}}"#,
        "the probe's event pulse has the field steps.cpu []: it has 0 samples, and wall has 1"
      ),
    ])
  func sentence(_ line: String, _ sentence: String) {
    let error = #expect(throws: ProtocolError.self) { try reply(line) }
    #expect(error?.description == sentence)
  }

  @Test("a long value is shortened to 60 characters")
  func shortened() {
    let long = String(repeating: "x", count: 500)
    let error = #expect(throws: ProtocolError.self) {
      try reply(#"{"event":"ready","gc":["\#(long)"],"hashes":"7"}"#)
    }
    #expect(error?.value == "[\"" + String(repeating: "x", count: 57) + "…")
  }

  @Test("a reply that was not asked for is named by its event")
  func unasked() {
    #expect("\(ProtocolError.unasked(.end))" == "the probe's event end was not asked for")
  }
}
