import TareModel
import Testing

@testable import TareRunner

@Suite("CountingStart")
struct CountingStartTests {
  @Test("valgrind stands before the interpreter, and heeds no file of the user's")
  func prefix() {
    let counter = InstructionCounter(name: "callgrind", valgrind: "/usr/bin/valgrind")
    let prefix = CountingStart(counter: counter, folder: "/tmp/x").prefix
    #expect(prefix.first == "/usr/bin/valgrind")
    #expect(prefix.contains("--command-line-only=yes"))
    #expect(prefix.contains("--callgrind-out-file=/tmp/x/callgrind"))
    #expect(
      CountingStart(counter: InstructionCounter(name: "perf"), folder: "/tmp/x").prefix.isEmpty)
  }

  @Test("the C library's code for one processor is taken everywhere")
  func tunables() {
    let start = CountingStart(counter: InstructionCounter(name: "perf"), folder: "/tmp/x")
    let environment = start.environment(["PATH": "/bin", "GLIBC_TUNABLES": "other"])
    #expect(environment["PATH"] == "/bin")
    #expect(environment["GLIBC_TUNABLES"] == CountingStart.tunables)
  }
}
