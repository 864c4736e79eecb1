import Foundation
import Testing

@testable import TareRunner

@Suite("ChildProcess", .timeLimit(.minutes(1)))
struct ChildProcessTests {
  @Test("runs in a process group of its own")
  func group() throws {
    let child = try ChildProcess(["/bin/sh", "-c", "read -r line"], environment: [:])
    #expect(getpgid(child.pid) == child.pid)
    child.input.close()
    #expect(child.wait()?.status == .exited(1))
  }

  @Test("says nothing about a process that runs on, when it must not block")
  func notBlocking() throws {
    let child = try ChildProcess(["/bin/sh", "-c", "read -r line"], environment: [:])
    #expect(child.wait(blocking: false) == nil)
    child.signalGroup(SIGKILL)
    #expect(child.wait()?.status == .signalled(SIGKILL))
  }

  @Test("brings the CPU time and the memory that the process used")
  func usage() throws {
    let child = try ChildProcess(
      ["/bin/sh", "-c", "i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done"], environment: [:])
    let ending = try #require(child.wait())
    #expect(ending.status == .exited(0))
    #expect(ending.cpu > 0.005)
    #expect(ending.peakResident > 100_000)
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
