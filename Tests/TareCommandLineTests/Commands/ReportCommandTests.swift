import ArgumentParser
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("ReportCommand")
struct ReportCommandTests {
  private func parse(_ arguments: [String]) throws -> any ParsableCommand {
    try TareCommand.parseAsRoot(arguments)
  }

  @Test(
    "files that stand alone are measured, with the options of a run",
    arguments: [[], ["people.json"], ["-"], ["./people", "more.csv"]])
  func files(_ files: [String]) throws {
    let command = try #require(try parse(files + ["--preset", "full"]) as? ReportCommand)
    #expect(command.files == files)
    #expect(command.options.matrix.preset == "full")
  }

  @Test("a word without a dot or slash is no file where there is none of that name")
  func absent() { #expect(!ReportCommand.isFile("people")) }

  @Test("the name of a command wins over that of a file")
  func commands() throws {
    #expect(try parse(["data", "people.json"]) is DataCommand)
    #expect(try parse(["run"]) is RunCommand)
  }

  @Test(
    "a mistyped command is told as such, whatever follows it",
    arguments: [("rn", "run"), ("lst", "list"), ("comapre", "compare")])
  func mistyped(_ name: String, _ meant: String) {
    let error = #expect(throws: (any Error).self) { _ = try parse([name, "--nothing", "x.json"]) }
    let text = error.map { TareCommand.fullMessage(for: $0) } ?? ""
    #expect(
      text.hasPrefix("Error: no command or file is called '\(name)'; did you mean '\(meant)'?"),
      "\(text)")
  }
}
