import Foundation
import ProbeProtocol
import TareModel
import Testing

@Suite("FoundPart")
struct FoundPartTests {
  private func reply(points: String = "[[0,56],[1,64]]") throws -> ProbeReply {
    try ProbeLine.decode(
      Data(
        """
        {"event":"finding","experiment":3,"outcome":"observed","found":{"observations":[\
        {"name":"lowest","value":-5,"unit":"count"}],"series":[{"name":"list","unit":"B",\
        "points":\(points)}],"listings":[{"title":"dis","text":"0 LOAD_CONST\\n"}]}}
        """.utf8))
  }

  @Test("brings observations, series and listings under the number of the experiment")
  func found() throws {
    let reply = try reply()
    #expect(reply.event == .finding && reply.experiment == 3 && reply.outcome == .observed)
    #expect(
      reply.found?.observed
        == Observed(
          observations: [.init(name: "lowest", value: .count(-5))],
          series: [
            .init(name: "list", unit: .bytes, points: [.init(x: 0, y: 56), .init(x: 1, y: 64)])
          ], listings: [.init(title: "dis", text: "0 LOAD_CONST\n")]))
  }

  @Test("a point that is no pair is refused", arguments: ["[[1]]", "[[1,2,3]]", "[1,2]"])
  func refused(_ points: String) {
    #expect(throws: DecodingError.self) { try reply(points: points) }
  }
}
