import TareAnalysis
import TareModel
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("Gate")
struct GateTests {
  private var run = SyntheticRun()
  private let base = SyntheticRun().run

  private func status(
    _ failOn: FailOn = .standard, allow: Set<Gap> = []
  ) -> Status {
    Gate(failOn: failOn, allowed: allow).status(of: Comparison(base: base, head: run.run))
  }

  @Test("the same is fine, and a figure that is worse is a regression")
  mutating func figures() {
    #expect(status() == .fine)
    run.bytes = { SyntheticRun().bytes($0) + 1 }
    #expect(status() == .regression)
    #expect(status(FailOn(verdicts: [.slower])) == .fine)
  }

  @Test("cells that vanish are a regression unless they may be missing")
  mutating func missing() {
    run.representations = ["dict", "slots"]
    #expect(status() == .regression)
    #expect(status(FailOn(verdicts: [])) == .regression)
    #expect(status(allow: [.missing]) == .fine)
    #expect(status(allow: [.failed, .incomparable]) == .regression)
    run.replacing = { $0.representation == "slots" ? .unavailable(why: "") : nil }
    #expect(status() == .regression)
  }

  @Test(
    "cells that went wrong in the head are told apart from what is missing",
    arguments: [
      Outcome.failed(why: "", stderr: ""), .timedOut(after: 1, stderr: ""), .wrongAnswer(why: ""),
    ])
  func failed(_ outcome: Outcome) {
    var run = SyntheticRun()
    run.replacing = { $0.representation == "slots" ? outcome : nil }
    let comparison = Comparison(base: base, head: run.run)
    #expect(Gate.standard.status(of: comparison) == .cellFailed)
    #expect(Gate(failOn: .standard, allowed: [.failed]).status(of: comparison) == .fine)
    #expect(Gate(failOn: .standard, allowed: [.missing]).status(of: comparison) == .cellFailed)
    // It went wrong before as well.
    #expect(Gate.standard.status(of: Comparison(base: run.run, head: run.run)) == .fine)
  }

  @Test("a kind of which nothing could be compared is not fine because the other is")
  mutating func incomparable() {
    run.host = Run.Host(facts: [Fact("architecture", "x86-64"), Fact("CPU", "another")])
    #expect(status() == .nothingMeasured)
    #expect(status(allow: [.incomparable]) == .fine)
    run.bytes = { SyntheticRun().bytes($0) + 1 }
    #expect(status() == .regression)
  }

  @Test("where nothing is compared nothing is fine, whatever is allowed")
  mutating func nothing() {
    run.sha256 = String(repeating: "f", count: 64)
    #expect(status() == .nothingMeasured)
    #expect(status(allow: Set(Gap.allCases)) == .nothingMeasured)
    run = SyntheticRun()
    run.replacing = { _ in .failed(why: "", stderr: "") }
    #expect(status() == .cellFailed)
    #expect(status(allow: Set(Gap.allCases)) == .nothingMeasured)
    run.replacing = { _ in .unavailable(why: "") }
    #expect(status() == .nothingMeasured)
  }

  @Test("between parts of a run, what only one has is missing where that is asked for")
  func parts() {
    var run = SyntheticRun()
    run.runtimes = ["cpython-3.12.1", "cpython-3.13.0"]
    run.replacing = {
      $0.runtime == "cpython-3.13.0" && $0.representation == "slots" ? .unavailable(why: "") : nil
    }
    let whole = run.run
    let comparison = Comparison(
      base: whole, head: whole, axis: .runtime,
      coordinates: ("cpython-3.12.1", "cpython-3.13.0"))
    #expect(Gate.standard.status(of: comparison) == .fine)
    let strict = Gate(failOn: FailOn(verdicts: [], others: [.missing]))
    #expect(strict.status(of: comparison) == .regression)
  }
}
