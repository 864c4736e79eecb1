import Foundation
import ProbeProtocol
import TareModel
import Testing

@Suite("ExperimentPart")
struct ExperimentPartTests {
  private func part(family: String = "identity", process: String = "own") throws -> ExperimentPart {
    let line = """
      {"event":"experiment","name":"tuples","available":true,"why":null,"about":{"family":"\(family)",\
      "question":"When?","source":"a = ()","quick":true,"dataset":"cargo","process":"\(process)",\
      "claims":[{"observation":"o","value":false,"unit":"bool","on":"3.6","slide":"с","says":"s",\
      "remark":"r","within":1.5,"at":9},{"observation":"o","value":56,"unit":"B","on":"3.7",\
      "slide":"с","says":"s"}]}}
      """
    return try #require(try ProbeLine.decode(Data(line.utf8)).about)
  }

  @Test("is an experiment with its claims, and the process it wants")
  func trial() throws {
    let trial = try #require(
      try part().trial(named: "tuples", unavailable: "no", provider: "Pympler 0.7"))
    #expect(
      trial
        == Offer.Trial(
          experiment: Experiment(
            name: "tuples", family: .identity, question: "When?", source: "a = ()",
            claims: [
              Claim(
                observation: "o", value: .bool(false), on: "3.6", slide: "с", says: "s",
                remark: "r", within: 1.5, at: 9),
              Claim(observation: "o", value: .bytes(56), on: "3.7", slide: "с", says: "s"),
            ], isQuick: true, dataset: "cargo"),
          process: .own, unavailable: "no", provider: "Pympler 0.7"))
  }

  @Test(
    "of a family or a process of tomorrow it is none",
    arguments: [("poetry", "own"), ("sizes", "cloud")])
  func unknown(_ family: String, _ process: String) throws {
    #expect(try part(family: family, process: process).trial(named: "x", unavailable: nil) == nil)
  }
}
