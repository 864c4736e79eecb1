import Testing

@testable import TareCommandLine

@Suite("The console")
struct ConsoleTests {
  @Test(
    "admits colours unless NO_COLOR has a value or the terminal knows none",
    arguments: [
      ([:], true), (["NO_COLOR": ""], true), (["NO_COLOR": "1"], false), (["NO_COLOR": "0"], false),
      (["TERM": "xterm-256color"], true), (["TERM": "dumb"], false),
    ] as [([String: String], Bool)])
  func colours(environment: [String: String], isAdmitted: Bool) {
    #expect(Console.admitsColours(environment) == isAdmitted)
  }
}
