import ProbeProtocol
import TareModel
import Testing

@Suite("MetricPart")
struct MetricPartTests {
  private func metric(_ threshold: String, _ exact: String = "false") throws -> ProbeReply {
    try reply(
      #"""
      {"event":"metric","name":"resident","summary":"s","available":false,"why":"no /proc",\#
      "mode":"resident","unit":"B","exact":\#(exact),"threshold":\#(threshold),"headline":true,"quick":true}
      """#)
  }

  @Test("brings a metric's unit, how exact it is, its threshold and its rank")
  func descriptor() throws {
    func expected(_ threshold: Double?) -> ProbeReply {
      .metric(
        Capabilities.Metric(
          descriptor: MetricDescriptor(
            name: "resident", summary: "s", unit: "B", isExact: false, threshold: threshold,
            isHeadline: true), mode: .resident, unavailable: "no /proc"))
    }
    #expect(try metric("0.05") == expected(0.05))
    #expect(try metric("null") == expected(nil))
  }

  @Test(
    "a threshold or a flag of another kind is refused",
    arguments: [
      (#""5%""#, "false", #"threshold "5%": it is not a number"#),
      ("null", "1", "exact 1: it is not true or false"),
    ])
  func refused(_ threshold: String, _ exact: String, _ fault: String) {
    let error = #expect(throws: ProtocolError.self) { try metric(threshold, exact) }
    #expect(error?.description == "the probe's event metric has the field \(fault)")
  }
}
