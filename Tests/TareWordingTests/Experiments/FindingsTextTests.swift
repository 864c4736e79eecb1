import TareModel
import TareTestSupport
import TareWording
import Testing

@Suite("FindingsText")
struct FindingsTextTests {
  private func run(_ findings: [Finding]) -> Run {
    var run = RunFixture().run
    run.cells = []
    run.header.catalog.experiments = ["tuples", "literals"].map {
      Experiment(
        name: $0, family: .identity, question: "what of \($0)?", source: "", claims: [],
        isQuick: true)
    }
    run.findings = findings
    return run
  }

  private func finding(_ experiment: String, on runtime: String, _ values: Bool...) -> Finding {
    let observations = values.enumerated().map {
      Observation(name: "o\($0.offset)", value: .bool($0.element))
    }
    return Finding(
      runtime: runtime, experiment: experiment,
      outcome: .observed(Observed(observations: observations)))
  }

  @Test("says how many were asked and where runtimes differ")
  func differences() {
    let findings = [
      finding("tuples", on: "a", true, true), finding("tuples", on: "b", true, false),
      finding("literals", on: "a", true), finding("literals", on: "b", true),
      Finding(runtime: "c", experiment: "tuples", outcome: .unavailable(why: "no")),
    ]
    #expect(
      FindingsText(run: run(findings)).lines == [
        "2 experiments on 3 runtimes: 4 observed, 1 unavailable",
        "  identity: 3 observations, 1 of them differ between runtimes",
      ])
    #expect(
      FindingsText(run: run([findings[2], findings[3]])).lines == [
        "1 experiment on 2 runtimes: 2 observed",
        "  identity: 1 observation, the same wherever they were made",
      ])
  }

  @Test("answers of experiments that were asked for are told, and where runtimes differ")
  func answers() {
    let findings = [
      finding("tuples", on: "a", true, true), finding("tuples", on: "b", true, false),
      Finding(runtime: "c", experiment: "tuples", outcome: .unavailable(why: "no tuples")),
    ]
    let run = run(findings)
    let question = run.header.catalog.experiments[0].question
    #expect(
      Array(FindingsText(run: run, isAsked: true).lines.dropFirst()) == [
        "", "tuples: \(question)", "  o0: yes", "  o1: yes (a); no (b)", "  c: no tuples",
      ])
  }

  @Test("names what went wrong")
  func faults() {
    let findings = [
      Finding(runtime: "a", experiment: "tuples", outcome: .failed(why: "SIGSEGV", stderr: "x")),
      Finding(runtime: "b", experiment: "tuples", outcome: .timedOut(after: 60, stderr: "")),
    ]
    #expect(
      FindingsText(run: run(findings)).lines == [
        "1 experiment on 2 runtimes: 2 failed", "  a tuples: failed: SIGSEGV",
        "  b tuples: timed out after 60 s",
      ])
  }

  @Test("a run without experiments says nothing of them")
  func none() { #expect(FindingsText(run: run([])).lines.isEmpty) }
}
