import TareAnalysis
import TareModel
import TareTestSupport
import Testing

@Suite("Answers of experiments that differ")
struct AnswerChangeTests {
  private let before = [
    Observation(name: "12", value: .bool(true)), Observation(name: "dict", value: .bytes(240)),
    Observation(name: "gone", value: .count(1)), Observation(name: "time", value: .seconds(1)),
  ]
  private let after = [
    Observation(name: "12", value: .bool(true)), Observation(name: "dict", value: .bytes(232)),
    Observation(name: "new", value: .count(1)), Observation(name: "time", value: .seconds(2)),
  ]

  @Test("are those that both sides gave and that are exact")
  func runs() {
    var sides = Sides()
    sides.base.observations = before
    sides.head.observations = after
    let answers = sides.comparison().answers
    #expect(answers.map(\.observation) == ["dict"])
    #expect(answers.first?.values.base == .bytes(240))
    #expect(answers.first?.values.head == .bytes(232))
    #expect(answers.first?.runtimes.head == "cpython-3.13.0")
  }

  @Test("are compared from runtime to runtime, and along no other axis")
  func axes() {
    var run = SyntheticRun()
    run.runtimes = ["cpython-3.11.7", "cpython-3.13.0"]
    run.observations = before
    var whole = run.run
    whole.findings[1].outcome = .observed(Observed(observations: after))
    let runtimes = Comparison(
      base: whole, head: whole, axis: .runtime,
      coordinates: ("cpython-3.11.7", "cpython-3.13.0"))
    #expect(runtimes.answers.map(\.observation) == ["dict"])
    let representations = Comparison(
      base: whole, head: whole, axis: .representation, coordinates: ("dict", "slots"))
    #expect(representations.answers.isEmpty)
  }
}
