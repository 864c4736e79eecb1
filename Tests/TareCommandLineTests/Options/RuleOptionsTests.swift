import ArgumentParser
import TareAnalysis
import TareModel
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("RuleOptions")
struct RuleOptionsTests {
  @Test(
    "a threshold is a share or per cent, for times or by name",
    arguments: [
      ("3%", nil, 0.03), ("0.03", nil, 0.03), ("allocated=0", "allocated", 0),
      ("filter=5.5%", "filter", 0.055),
    ] as [(String, String?, Double)])
  func threshold(text: String, name: String?, value: Double) {
    let argument = ThresholdArgument(argument: text)
    #expect(argument?.name == name)
    #expect(argument.map { abs($0.value - value) < 1e-12 } == true)
  }

  @Test("what is no threshold", arguments: ["", "x", "=1", "a=", "-1", "a=-1%", "inf", "nan"])
  func noThreshold(text: String) { #expect(ThresholdArgument(argument: text) == nil) }

  @Test("names of benchmarks and metrics are checked")
  func names() throws {
    let run = SyntheticRun().run
    var options = try RuleOptions.parse(["--threshold", "5%", "--threshold", "allocated=1%"])
    let thresholds = try options.rule(base: run, head: run).thresholds
    #expect(thresholds.time == 0.05 && thresholds.named["allocated"] == 0.01)
    options = try RuleOptions.parse(["--threshold", "alocated=1%"])
    let refusal = failure { _ = try options.rule(base: run, head: run) }
    #expect(refusal?.status == .usage)
    #expect(refusal?.sentence.contains("did you mean 'allocated'?") == true)
  }

  @Test("what to fail on is a list of verdicts")
  func failOn() {
    #expect(FailOn(argument: "slower,missing") == FailOn(verdicts: [.slower], others: [.missing]))
    #expect(FailOn(argument: "answers") == FailOn(verdicts: [], others: [.answers]))
    #expect(FailOn(argument: "none") == FailOn(verdicts: []))
  }

  @Test("what is no verdict is nothing to fail on", arguments: ["", "slower,", "same", "worse"])
  func failOnNothing(text: String) { #expect(FailOn(argument: text) == nil) }

  @Test("the status tells a regression, a fault, nothing compared and all well apart")
  func status() {
    var run = SyntheticRun()
    let base = run.run
    func status(_ failOn: FailOn = .standard) -> Status {
      failOn.status(of: Comparison(base: base, head: run.run))
    }
    #expect(status() == .fine)
    run.bytes = { SyntheticRun().bytes($0) + 1 }
    #expect(status() == .regression)
    #expect(status(FailOn(verdicts: [.slower], others: [.missing])) == .fine)
    run = SyntheticRun()
    run.representations = ["dict", "slots"]
    #expect(status() == .fine)
    #expect(status(FailOn(verdicts: [], others: [.missing])) == .regression)
    run.replacing = { $0.representation == "slots" ? .failed(why: "", stderr: "") : nil }
    #expect(status() == .cellFailed)
    run.replacing = { _ in .failed(why: "", stderr: "") }
    #expect(status() == .nothingMeasured)
  }
}
