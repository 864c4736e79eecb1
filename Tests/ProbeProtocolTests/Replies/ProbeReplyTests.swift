import ProbeProtocol
import TareModel
import Testing

@Suite("ProbeReply")
struct ProbeReplyTests {
  @Test(
    "a line is what its event says",
    arguments: [
      (#"{"event":"begin","cell":3}"#, .begin(3)),
      (#"{"event":"begin","experiment":4}"#, .begin(4)),
      (#"{"event":"end"}"#, .end), (#"{"event":"error","why":"no"}"#, .error(why: "no")),
      (
        #"{"event":"ready","gc":"off","hashes":"7","cpus":2}"#,
        .ready(.init(collector: "off", hashes: "7"))
      ),
      (
        #"{"event":"benchmark","name":"filter","summary":"s","access":true,"source":"x","digest":"d","quick":true}"#,
        .benchmark(
          Capabilities.Benchmark(
            name: "filter", summary: "s", hasAccess: true, source: "x", digest: "d"))
      ),
      (
        #"""
        {"event":"pulse","steps":{"wall":[1,2],"cpu":[3,4]},"memory":{"wall":[5],"cpu":[6]}}
        """#,
        .pulse(
          .init(
            steps: .init(wallSeconds: [1, 2], cpuSeconds: [3, 4]),
            memory: .init(wallSeconds: [5], cpuSeconds: [6])))
      ),
      (
        #"{"event":"pulse","steps":{"wall":[],"cpu":[]},"memory":{"wall":[],"cpu":[]}}"#,
        .pulse(nil)
      ),
    ] as [(String, ProbeReply)])
  func events(_ line: String, _ expected: ProbeReply) throws {
    #expect(try reply(line) == expected)
  }

  @Test("a loader brings its package and version, and the reason where it is unavailable")
  func loader() throws {
    guard
      case .loader(let here) = try reply(
        #"""
        {"event":"loader","name":"ujson","summary":"s","available":true,"why":null,\#
        "package":"ujson","version":"5.7.0","makes":"slots"}
        """#),
      case .loader(let missing) = try reply(
        #"""
        {"event":"loader","name":"orjson","summary":"s","available":false,"why":"not importable",\#
        "package":"orjson","version":null}
        """#)
    else { throw NoLoader() }
    #expect(
      here.offered.item
        == Capabilities.Item(
          name: "ujson", summary: "s", unavailable: nil, provider: "ujson 5.7.0"))
    #expect(
      missing.offered.item
        == Capabilities.Item(
          name: "orjson", summary: "s", unavailable: "not importable", provider: "orjson"))
    #expect(missing.offered.package == "orjson")
    #expect(here.makes == "slots" && missing.makes == nil)
  }

  private struct NoLoader: Error {}

  @Test("a representation brings how it is reached and what it gives up")
  func representation() throws {
    let line = #"""
      {"event":"representation","name":"slots","summary":"s","available":true,"why":null,\#
      "package":null,"version":null,"access":["attribute","key"],"gives_up":"g",\#
      "source":"records","plugin":true,"quick":false,"mutable":null,"digest":"d","code":"c"}
      """#
    guard case .representation(let part) = try reply(line) else { throw NoLoader() }
    #expect(part.access == ["attribute", "key"] && part.givesUp == "g")
    #expect(part.source == .records && part.isPlugin && !part.isQuick && part.isMutable == nil)
    #expect(part.digest == "d" && part.code == "c")
  }

  @Test("a module is a text, or a reason why there is none")
  func written() throws {
    let text = #"{"event":"written","representation":"slots","text":"import json","why":null}"#
    #expect(
      try reply(text)
        == .written(WrittenModule(representation: "slots", source: .text("import json"))))
    let none = #"{"event":"written","representation":"pandas","text":null,"why":"lists"}"#
    #expect(
      try reply(none)
        == .written(WrittenModule(representation: "pandas", source: .unavailable("lists"))))
    #expect(throws: ProtocolError.self) {
      try reply(#"{"event":"written","representation":"pandas","text":null}"#)
    }
  }
}
