import ArgumentParser
import TareAnalysis
import Testing

@testable import TareCommandLine

@Suite("FailOn")
struct FailOnTests {
  @Test("what to fail on is a list of verdicts")
  func failOn() {
    #expect(FailOn(argument: "slower,missing") == FailOn(verdicts: [.slower], others: [.missing]))
    #expect(FailOn(argument: "answers") == FailOn(verdicts: [], others: [.answers]))
    #expect(FailOn(argument: "none") == FailOn(verdicts: []))
  }

  @Test("what is no verdict is nothing to fail on", arguments: ["", "slower,", "same", "worse"])
  func failOnNothing(text: String) { #expect(FailOn(argument: text) == nil) }
}
