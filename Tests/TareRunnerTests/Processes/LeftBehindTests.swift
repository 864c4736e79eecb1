import Foundation
import TareTestSupport
import Testing

@testable import TareRunner

#if os(Linux)
  @Suite("What a process leaves running", .timeLimit(.minutes(1)))
  struct LeftBehindTests {
    @Test(
      "is ended and named, wherever it went",
      arguments: [
        "setsid sh -c 'echo $$ > \"$0\"; exec sleep 60' \"$FILE\" &",
        "setsid sh -c 'echo $$ > \"$0\"; exec sleep 60 <&- >&- 2>&-' \"$FILE\" &",
        "( setsid sh -c 'sleep 60 & echo $! > \"$0\"' \"$FILE\" & )",
      ])
    func ended(_ script: String) throws {
      let folder = try TemporaryFolder()
      let file = folder.path + "/pid"
      let (result, lines) = try talk(
        "\(script)\nwhile [ ! -s \"$FILE\" ]; do sleep 0.01; done; cat \"$FILE\"",
        environment: ["PATH": "/usr/bin:/bin", "FILE": file])
      #expect(result.ending == .exited(0))
      let pid = try #require(lines.first.flatMap { pid_t($0) })
      #expect(isGone(pid))
      #expect(!result.leftBehind.isEmpty && result.leftBehind.allSatisfy(["sh", "sleep"].contains))
    }

    @Test("is nothing, where all have ended")
    func nothing() throws {
      let result = try talk("sleep 0.01 & wait").result
      #expect(result.leftBehind.isEmpty)
    }

    @Test("is never another process's child")
    func others() throws {
      var other = try ChildProcess(
        ["/bin/sh", "-c", "read -r line"], environment: ["PATH": "/usr/bin:/bin"])
      #expect(try talk("true").result.leftBehind.isEmpty)
      let pid = other.pid
      #expect(isRunning(pid))
      other.input = nil
      let ending = other.wait()
      #expect(ending == .exited(1))
    }
  }
#endif
