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

  @Test("a request gives the same bytes each time, with the slashes of paths as they are")
  func stable() throws {
    #expect(try ProbeLine.encode(request) == ProbeLine.encode(request))
    #expect(String(decoding: try ProbeLine.encode(request), as: UTF8.self).contains("/d/r.json"))
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

  @Test("a time reply brings loops, samples of two clocks and the reference")
  func time() throws {
    let reply = try ProbeLine.decode(
      Data(
        """
        {"event":"cell","cell":3,"outcome":"measured","warmups":1,"loops":8,"wall":[1e-06,2.5e-06],\
        "cpu":[1e-06,2e-06],"reference":{"loops":4,"wall":[3e-06],"cpu":[4e-06]}}
        """.utf8))
    #expect(reply.event == .cell)
    #expect(reply.cell == 3)
    #expect(reply.outcome == .measured)
    #expect(reply.loops == 8)
    #expect(reply.wall == [1e-06, 2.5e-06])
    #expect(reply.reference?.cpu == [4e-06])
  }

  @Test("a memory reply brings what the metric knows and no more")
  func memory() throws {
    let reply = try ProbeLine.decode(
      Data(#"{"event":"cell","cell":0,"outcome":"measured","values":{"record":88.5}}"#.utf8))
    #expect(reply.values?.record == 88.5)
    #expect(reply.values?.total == nil)
  }

  @Test(
    "access is a list of names for a representation and yes or no for a benchmark",
    arguments: [
      (#"{"event":"representation","name":"slots","access":["attribute","key"]}"#, true),
      (#"{"event":"benchmark","name":"filter","access":true}"#, false),
    ])
  func access(_ line: String, _ isNames: Bool) throws {
    switch try ProbeLine.decode(Data(line.utf8)).access {
    case .names(let names):
      #expect(isNames)
      #expect(names == ["attribute", "key"])
    case .flag(let flag):
      #expect(!isNames)
      #expect(flag)
    case nil: Issue.record("no access in \(line)")
    }
  }

  @Test(
    "what is not the protocol is refused",
    arguments: [
      "", "hello", "{}", #"{"event":"song"}"#, #"{"event":"cell","outcome":"fine"}"#,
      #"{"event":"cell","cell":"0"}"#, "[]", #"{"event":"cell""#,
    ])
  func refused(_ line: String) {
    #expect(throws: (any Error).self) { try ProbeLine.decode(Data(line.utf8)) }
  }

  @Test("members that a later probe may add do no harm")
  func unknownMember() throws {
    let reply = try ProbeLine.decode(Data(#"{"event":"end","later":[1]}"#.utf8))
    #expect(reply.event == .end)
  }
}
