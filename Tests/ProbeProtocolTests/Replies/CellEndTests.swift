import ProbeProtocol
import TareModel
import Testing

@Suite("CellEnd")
struct CellEndTests {
  private func end(_ members: String) throws -> ProbeReply {
    try reply(#"{"event":"cell","cell":3,\#(members)}"#)
  }

  @Test(
    "is a weight, times, or a reason",
    arguments: [
      (
        #""outcome":"measured","values":{"record":88.5,"total":null}"#,
        .weighed(MemoryReading(record: 88.5))
      ),
      (
        #"""
        "outcome":"measured","values":{"total":1,"record":2,"payload":3,"shared":4,"checked":5.5,\#
        "list":6,"types":7,"note":"n"}
        """#,
        .weighed(
          MemoryReading(
            total: 1, record: 2, payload: 3, shared: 4, list: 6, types: 7, checked: 5.5, note: "n"))
      ),
      (
        #"""
        "outcome":"measured","values":{"total":9,"anatomy":{"records":2,"parts":[\#
        {"of":"field","name":"a[].b","data":8,"outside":-1},{"of":"keys","name":"","inline":3}]}}
        """#,
        .weighed(
          MemoryReading(
            total: 9,
            anatomy: .divided(
              records: 2,
              parts: [
                .init(.field("a[].b"), [.data: 8, .outside: -1]), .init(.keys, [.inline: 3]),
              ])))
      ),
      (
        #""outcome":"measured","values":{"total":9,"anatomy":{"why":"u"}}"#,
        .weighed(MemoryReading(total: 9, anatomy: .unavailable(why: "u")))
      ),
      (
        #"""
        "outcome":"measured","warmups":1,"loops":8,"wall":[1e-06,2.5e-06],"cpu":[1e-06,2e-06],\#
        "reference":{"loops":4,"wall":[3e-06],"cpu":[4e-06]}
        """#,
        .timed(
          warmups: 1,
          samples: TimeSamples(
            loops: 8, wallSeconds: [1e-06, 2.5e-06], cpuSeconds: [1e-06, 2e-06]),
          reference: TimeSamples(loops: 4, wallSeconds: [3e-06], cpuSeconds: [4e-06]))
      ),
      (
        #""outcome":"measured","warmups":2,"loops":1,"wall":[1],"cpu":[2]"#,
        .timed(
          warmups: 2, samples: TimeSamples(loops: 1, wallSeconds: [1], cpuSeconds: [2]),
          reference: nil)
      ),
      (#""outcome":"counted","counted":80750.5,"of":300"#, .counted(80750.5, records: 300)),
      (#""outcome":"unavailable","why":"u""#, .unavailable(why: "u")),
      (#""outcome":"failed","why":"f""#, .failed(why: "f")),
      (#""outcome":"wrong-answer","why":"w""#, .wrongAnswer(why: "w")),
    ] as [(String, CellEnd)])
  func ends(_ members: String, _ expected: CellEnd) throws {
    #expect(try end(members) == .cell(3, expected))
  }

  @Test(
    "what no cell can end as is refused, with the field",
    arguments: [
      (
        #""outcome":"fine""#,
        "outcome \"fine\": it is not one of measured, counted, unavailable, failed, wrong-answer"
      ),
      (#""outcome":"failed""#, "why: it is missing"),
      (#""outcome":"failed","why":3"#, "why 3: it is not a text"),
      (#""outcome":"measured""#, "warmups: it is missing"),
      (
        #""outcome":"measured","warmups":1,"loops":0,"wall":[1],"cpu":[1]"#,
        "loops 0: it is no number from 1 to 2^53"
      ),
      (
        #""outcome":"measured","warmups":-1,"loops":1,"wall":[1],"cpu":[1]"#,
        "warmups -1: it is no number from 0 to 2^53"
      ),
      (
        #""outcome":"measured","warmups":1,"loops":1,"wall":[-1],"cpu":[1]"#,
        "wall [-1]: it is no number from 0 to 2^53"
      ),
      (
        #""outcome":"measured","warmups":1,"loops":1,"wall":[1],"cpu":[-2]"#,
        "cpu [-2]: it is no number from 0 to 2^53"
      ),
      (
        #""outcome":"measured","values":{"total":9007199254740993}"#,
        "values {\"total\":9007199254740993}: a number is beyond 2^53, or below 0 where none can be"
      ),
      (
        #""outcome":"measured","values":{"anatomy":{"records":0,"parts":[]}}"#,
        "values {\"anatomy\":{\"parts\":[],\"records\":0}}: a number is beyond 2^53, or below 0 where "
          + "none can be"
      ),
      (
        #""outcome":"measured","values":{"shared":-1}"#,
        "values {\"shared\":-1}: a number is beyond 2^53, or below 0 where none can be"
      ),
      (
        #""outcome":"measured","warmups":1,"loops":1,"wall":[1],"cpu":[1,2]"#,
        "cpu [1,2]: it has 2 samples, and wall has 1"
      ),
      (
        #""outcome":"measured","warmups":1,"loops":1,"wall":[],"cpu":[]"#,
        "wall []: it has no sample"
      ),
      (
        #""outcome":"measured","warmups":1,"loops":1,"wall":[1,"2"],"cpu":[1,2]"#,
        "wall.1 \"2\": it is not a number"
      ),
      (
        #"""
        "outcome":"measured","warmups":1,"loops":1,"wall":[1],"cpu":[2],\#
        "reference":{"wall":[3],"cpu":[4]}
        """#,
        "reference.loops: it is missing"
      ),
      (
        #""outcome":"measured","values":{"total":"7"}"#,
        "values.total \"7\": it is not a whole number"
      ),
      (#""outcome":"measured","values":7"#, "values 7: it is not an object"),
    ])
  func refused(_ members: String, _ fault: String) {
    let error = #expect(throws: ProtocolError.self) { try end(members) }
    #expect(error?.description == "the probe's event cell has the field \(fault)")
    #expect(error?.number == 3)
  }

  @Test("a number that is none is refused, and names no cell")
  func number() {
    let error = #expect(throws: ProtocolError.self) {
      try reply(#"{"event":"cell","cell":"0","outcome":"failed","why":"f"}"#)
    }
    #expect(error?.field == "cell" && error?.number == nil)
  }
}
