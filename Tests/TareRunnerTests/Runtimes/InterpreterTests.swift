import Testing

@testable import TareRunner

@Suite("Interpreter")
struct InterpreterTests {
  private func start(_ version: String, _ seed: UInt32?) -> Interpreter.Start {
    Interpreter(runtime: sampleRuntime(version), executable: "/python").timingStart(seed)
  }

  @Test("a process that times gets its seed of text hashes and nothing else that Python heeds")
  func seeded() {
    let start = start("3.13.0", 7)
    #expect(!start.options.contains("-E"))
    #expect(
      start.environment(["PYTHONPATH": "/x", "PYTHONHASHSEED": "1", "HOME": "/h"])
        == ["PYTHONHASHSEED": "7", "HOME": "/h"])
  }

  @Test("CPython 2.7 hashes text as users have it, without a seed")
  func old() {
    #expect(start("2.7.18", 7) == .lean)
    #expect(start("3.13.0", nil) == .lean)
    #expect(Interpreter.Start.lean.options.contains("-E"))
    #expect(Interpreter.Start.lean.environment(["HOME": "/h"]) == ["HOME": "/h"])
  }
}
