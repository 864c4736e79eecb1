import Foundation
import ProbeProtocol
import TareModel
import Testing

@Suite("ProbeLine")
struct ProbeLineTests {
  private func object(_ request: ProbeRequest) throws -> [String: Any] {
    let line = try ProbeLine.encode(request)
    return try #require(try JSONSerialization.jsonObject(with: line) as? [String: Any])
  }

  @Test("half of a surrogate pair in a key is sent as JSON writes it, and U+FFFF as itself")
  func halves() throws {
    var request = request
    let names = [
      ExactText(held: "x" + ExactText.digits(0xD800)), ExactText("\u{FFFF}d800"), "\u{2126}",
    ]
    request.dataset?.schema = SchemaNode(
      object: .init(
        fields: names.map { .init(name: $0, optional: false, node: SchemaNode()) }))
    let line = String(decoding: try ProbeLine.encode(request), as: UTF8.self)
    for name in [#""name":"x\ud800""#, #""name":"\uffffd800""#, "\"name\":\"\u{2126}\""] {
      #expect(line.unicodeScalars.contains(name.unicodeScalars), "\(name)")
    }
  }

  private var request: ProbeRequest {
    var request = ProbeRequest(
      task: .measure, packages: ["/a/b"], plugins: ["/p.py"], limits: .init(memory: 1 << 30))
    request.dataset = DatasetPart(
      name: "a\nb \"q\" \u{2028}", path: "/d/r.json", format: .lines, count: 2,
      schema: SchemaNode(
        object: .init(fields: [
          .init(name: "id", optional: true, node: SchemaNode(scalars: ["int"]))
        ])),
      query: Query(
        collect: ["dates"], match: .init(field: ["a", "b"], value: .null), identify: ["id"]))
    request.loader = "json"
    request.representation = "slots"
    request.mode = .time
    request.timing = .init(
      Timing(processes: 2, samples: 5, block: 0.001, warmups: 1, longest: 0.5), seed: .max)
    request.cells = [
      .init(cell: 0, measure: .metric("allocated"), access: CellKey.noAccess),
      .init(cell: 1, measure: .benchmark("filter"), access: "key"),
    ]
    return request
  }

  @Test("a request is one line, whatever its texts hold")
  func oneLine() throws {
    let line = try ProbeLine.encode(request)
    #expect(line.last == 0x0A)
    #expect(line.count { $0 == 0x0A } == 1)
  }

  @Test("a request has its members in the order of their names, and slashes as they are")
  func bytes() throws {
    var request = ProbeRequest(
      task: .experiments, packages: ["/a/b"], plugins: ["/p.py"], limits: .init(memory: 7))
    request.mode = .time
    request.experiments = [.init(experiment: 3, name: "é")]
    #expect(
      String(decoding: try ProbeLine.encode(request), as: UTF8.self)
        == #"{"experiments":[{"experiment":3,"name":"é"}],"limits":{"memory":7},"mode":"time","#
        + #""packages":["/a/b"],"plugins":["/p.py"],"protocol":1,"task":"experiments"}"# + "\n")
  }

  @Test("a request carries the protocol, the task, the limits and the block")
  func members() throws {
    let object = try object(request)
    #expect(object["protocol"] as? Int == 1)
    #expect(object["task"] as? String == "measure")
    #expect(object["mode"] as? String == "time")
    #expect((object["limits"] as? [String: Any])?["memory"] as? Int == 1 << 30)
    let timing = try #require(object["timing"] as? [String: Any])
    #expect(timing["seed"] as? UInt32 == .max)
    #expect(timing["samples"] as? Int == 5)
    let cells = try #require(object["cells"] as? [[String: Any]])
    #expect(cells[0].keys.sorted() == ["cell", "metric"])
    #expect(cells[1].keys.sorted() == ["access", "benchmark", "cell"])
    let dataset = try #require(object["dataset"] as? [String: Any])
    #expect(dataset["format"] as? String == "lines")
    #expect(dataset["name"] as? String == "a\nb \"q\" \u{2028}")
    #expect((dataset["match"] as? [String: Any])?["value"] is NSNull)
    #expect(dataset["share"] == nil)
  }

  @Test("a description asks for nothing but itself")
  func describe() throws {
    let object = try object(
      ProbeRequest(task: .describe, packages: [], plugins: [], limits: .init(memory: nil)))
    #expect(object.keys.sorted() == ["limits", "packages", "plugins", "protocol", "task"])
  }

  @Test("members that a later probe may add do no harm")
  func unknownMember() throws {
    #expect(try ProbeLine.decode(Data(#"{"event":"end","later":[1]}"#.utf8)) == .end)
  }

  @Test(
    "what is no reply at all is shown, shortened",
    arguments: [
      ("", ""), ("hello", "hello"), ("{}", "{}"), ("[]", "[]"), (#"{"event":1}"#, #"{"event":1}"#),
      (#"{"event":"cell""#, #"{"event":"cell""#),
      (String(repeating: "x", count: 61), String(repeating: "x", count: 59) + "…"),
    ])
  func noReply(_ line: String, _ shown: String) {
    let error = #expect(throws: ProtocolError.self) { try ProbeLine.decode(Data(line.utf8)) }
    #expect(error?.description == "the probe said '\(shown)', which is not the protocol")
  }
}
