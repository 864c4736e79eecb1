import Foundation
import Testing

@testable import TareRunner

#if os(Linux)
  @Suite("Processes as /proc shows them")
  struct SeenProcessTests {
    @Test("have a name, a parent and the mark that they were started with")
    func child() throws {
      var child = try ChildProcess(["/bin/cat"], environment: [:])
      let (pid, mark) = (child.pid, child.mark)
      // The environment of a process is that of its parent until it has become its program.
      _ = isGone(pid, within: 0.2)
      let seen = try #require(SeenProcess.all.first { $0.pid == pid })
      #expect(seen.name == "cat")
      #expect(seen.parent == getpid())
      #expect(seen.carries(mark))
      #expect(seen.carries(.ofProgram))
      #expect(!seen.carries(.next()))
      child.input = nil
      let ending = child.wait()
      #expect(ending == .exited(0))
      #expect(!seen.carries(mark))
      #expect(seen.parent == nil)
    }
  }
#endif
