import Foundation
import Testing

@testable import TareRunner

@Suite("ChildProcess", .timeLimit(.minutes(1)))
struct ChildProcessTests {
  @Test("runs in a process group of its own")
  func group() throws {
    var child = try ChildProcess(["/bin/sh", "-c", "read -r line"], environment: [:])
    let pid = child.pid
    #expect(getpgid(pid) == pid)
    child.input = nil
    let ending = child.wait()
    #expect(ending == .exited(1))
  }

  @Test("says nothing about a process that runs on, when it must not block")
  func notBlocking() throws {
    var child = try ChildProcess(["/bin/sh", "-c", "read -r line"], environment: [:])
    let early = child.wait(blocking: false)
    #expect(early == nil)
    child.signalGroup(SIGKILL)
    let ending = child.wait()
    #expect(ending == .signalled(SIGKILL))
  }

  @Test("no program is an error")
  func noProgram() {
    #expect(throws: ProcessError(program: "", why: "no program named")) {
      _ = try ChildProcess([], environment: [:])
    }
  }

  @Test("many started at once do not hold each other's pipes open")
  func concurrently() throws {
    // A child that inherited another's pipe would keep it open for a minute.
    let took = seconds {
      DispatchQueue.concurrentPerform(iterations: 8) { index in
        for _ in 0..<8 {
          let script = index == 0 ? "exec sleep 0.2" : "read -r line; echo \"$line\""
          let lines = try? talk(script, input: Array("x\n".utf8), timeLimit: 30).lines
          #expect(lines == (index == 0 ? [] : ["x"]))
        }
      }
    }
    #expect(took < 20)
  }
}
