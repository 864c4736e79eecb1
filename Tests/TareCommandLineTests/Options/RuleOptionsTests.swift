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

  @Test("what may be without a figure is named one by one")
  func allow() throws {
    let options = try RuleOptions.parse(["--allow", "missing", "--allow", "failed"])
    #expect(options.gate == Gate(failOn: .standard, allowed: [.missing, .failed]))
    #expect(throws: (any Error).self) { try RuleOptions.parse(["--allow", "all"]) }
  }
}
