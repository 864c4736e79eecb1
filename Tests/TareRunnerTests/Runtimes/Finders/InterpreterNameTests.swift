import Testing

@testable import TareRunner

@Suite("InterpreterName")
struct InterpreterNameTests {
  @Test(
    "knows an interpreter by its name",
    arguments: [
      "python", "python2", "python3", "python2.7", "python3.13", "python3.13t",
      "python3.13d", "python3.13td", "python3.6m", "python3.6dm", "python2.7-dbg", "python3-dbg",
      "python-dbg", "graalpy", "graalpy3.12",
      "pypy", "pypy3", "pypy3.11",
    ])
  func interpreters(_ name: String) {
    #expect(InterpreterName.isOne(name))
  }

  @Test(
    "passes over what only looks like one",
    arguments: [
      "python3-config", "pypy3-config", "python3.13-config", "python-argcomplete", "pythonw",
      "ipython",
      "python3.13.exe", "Python", "py", "python3.13tt", "pythont", "python-db",
      "python3-dbg-config",
    ])
  func others(_ name: String) {
    #expect(!InterpreterName.isOne(name))
  }
}
