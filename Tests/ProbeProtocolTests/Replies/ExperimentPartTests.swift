import Foundation
import ProbeProtocol
import TareModel
import Testing

@Suite("ExperimentPart")
struct ExperimentPartTests {
  private func part(family: String = "identity", process: String = "own") throws -> ExperimentPart?
  {
    let line = """
      {"event":"experiment","name":"tuples","available":false,"why":"no","package":"Pympler",\
      "version":"0.7","about":{"family":"\(family)",\
      "question":"When?","source":"a = ()","quick":true,"dataset":"cargo","process":"\(process)",\
      "claims":[{"observation":"o","value":false,"unit":"bool","on":"3.6","slide":"с","says":"s",\
      "remark":"r","within":1.5,"at":9},{"observation":"o","value":56,"unit":"B","on":"3.7",\
      "slide":"с","says":"s"}],"changes":[{"since":"3.14","cause":"c","answers":["o"],\
      "representations":["tuple"]}]}}
      """
    guard case .experiment(let part) = try reply(line) else { return nil }
    return part
  }

  @Test("is an experiment with its claims, and the process it wants")
  func trial() throws {
    let part = try #require(try part())
    #expect(part.package == "Pympler")
    #expect(
      part.trial
        == Capabilities.Trial(
          experiment: Experiment(
            name: "tuples", family: .identity, question: "When?", source: "a = ()",
            claims: [
              Claim(
                observation: "o", value: .bool(false), on: "3.6", slide: "с", says: "s",
                remark: "r", within: 1.5, at: 9),
              Claim(observation: "o", value: .bytes(56), on: "3.7", slide: "с", says: "s"),
            ],
            changes: [
              KnownChange(
                since: Version("3.14"), cause: "c", answers: ["o"], representations: ["tuple"])
            ], isQuick: true, dataset: "cargo"),
          process: .own, unavailable: "no", provider: "Pympler 0.7"))
  }

  @Test(
    "a family or a kind of process that is not known is an error that names it",
    arguments: [
      (
        "poetry", "own",
        """
        the probe's event experiment has the field about.family "poetry": \
        it is not one of identity, sizes, profilers, talk, growth
        """
      ),
      (
        "sizes", "cloud",
        """
        the probe's event experiment has the field about.process "cloud": \
        it is not one of shared, own, timed
        """
      ),
    ])
  func unknown(_ family: String, _ process: String, _ sentence: String) {
    let error = #expect(throws: ProtocolError.self) { try part(family: family, process: process) }
    #expect(error?.description == sentence)
  }
}
