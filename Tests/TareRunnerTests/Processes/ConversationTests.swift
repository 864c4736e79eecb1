import Foundation
import Testing

@testable import TareRunner

@Suite("Conversation", .timeLimit(.minutes(1)))
struct ConversationTests {
  @Test("hands over input and gives back the lines of stdout and the text of stderr")
  func streams() throws {
    let (result, lines) = try talk(
      "while read -r line; do echo \"got $line\"; done; echo oops >&2", input: Array("a\nb\n".utf8))
    #expect(lines == ["got a", "got b"])
    #expect(result.stderr == "oops\n")
    #expect(result.ending == .exited(0))
    #expect(!result.isTimedOut)
  }

  @Test("passes the environment that it was given and no other")
  func environment() throws {
    let lines = try talk(
      "echo \"$TARE_TEST\"; echo \"${HOME-none}\"", environment: ["TARE_TEST": "a b=c"]
    ).lines
    #expect(lines == ["a b=c", "none"])
  }

  @Test("keeps an exit status", arguments: [1, 3, 255] as [Int32])
  func exitStatus(_ status: Int32) throws {
    #expect(try talk("exit \(status)").result.ending == .exited(status))
  }

  @Test("keeps the signal that ended a process", arguments: [SIGSEGV, SIGKILL, SIGTERM])
  func signals(_ number: Int32) throws {
    let result = try talk("kill -\(number) $$").result
    #expect(result.ending == .signalled(number))
    #expect(!result.isTimedOut)
  }

  #if os(Linux)
    @Test("a process starts with no signal blocked and with those of a stop not ignored")
    func signalState() throws {
      let lines = try talk("exec grep -E '^Sig(Blk|Ign)' /proc/self/status").lines
      let masks = try lines.map { line in
        try #require(UInt64(line.split(separator: "\t").last ?? "", radix: 16))
      }
      #expect(masks.count == 2)
      #expect(masks.first == 0, "blocked: \(lines)")
      for number in [SIGTERM, SIGINT, SIGPIPE] {
        #expect((masks.last ?? 0) & (1 << UInt64(number - 1)) == 0, "ignored: \(lines)")
      }
    }
  #endif

  @Test("keeps the tail of a long stderr, which does not stop the process either")
  func stderrTail() throws {
    let result = try talk(
      "i=0; while [ $i -lt 20000 ]; do echo \"line number $i\" >&2; i=$((i+1)); done"
    ).result
    #expect(result.stderr.utf8.count == 4096)
    #expect(result.stderr.hasSuffix("line number 19999\n"))
  }

  @Test("repairs a stderr that is not UTF-8")
  func stderrRepaired() throws {
    #expect(try talk("printf 'a\\377b' >&2").result.stderr == "a\u{FFFD}b")
  }

  @Test("reads a long stdout whole")
  func longOutput() throws {
    let lines = try talk("i=0; while [ $i -lt 30000 ]; do echo $i; i=$((i+1)); done").lines
    #expect(lines == (0..<30000).map(String.init))
  }

  @Test("a time limit ends the process and its children, and what was said before is kept")
  func timeLimit() throws {
    let took = try seconds {
      let (result, lines) = try talk(
        "sleep 60 & echo $!; echo soon >&2; trap '' TERM; while :; do sleep 60; done",
        timeLimit: 0.5)
      #expect(result.isTimedOut)
      #expect(result.ending == .signalled(SIGKILL))
      #expect(result.stderr == "soon\n")
      let grandchild = try #require(lines.first.flatMap { pid_t($0) })
      #expect(isGone(grandchild))
    }
    #expect(took < 10)
  }

  @Test("a process that closed its streams and lingers is ended at the time limit")
  func lingering() throws {
    let took = try seconds {
      let result = try talk("exec >&- 2>&-; while :; do sleep 60; done", timeLimit: 0.5).result
      #expect(result.isTimedOut)
    }
    #expect(took < 10)
  }

  @Test("a grandchild that holds the pipes neither delays the answer nor lives on")
  func grandchildHoldsPipe() throws {
    let took = try seconds {
      let (result, lines) = try talk("sleep 60 & echo $!; exit 4", timeLimit: 50)
      #expect(result.ending == .exited(4))
      #expect(!result.isTimedOut)
      let grandchild = try #require(lines.first.flatMap { pid_t($0) })
      #expect(isGone(grandchild))
    }
    #expect(took < 10)
  }

  @Test("a process that ends without reading its input does not end us")
  func unreadInput() throws {
    let result = try talk("exit 0", input: [UInt8](repeating: 0x61, count: 1 << 20)).result
    #expect(result.ending == .exited(0))
  }

  @Test("what this program does when a pipe breaks stays as it was")
  func signalUntouched() throws {
    func handler() -> Int {
      var action = sigaction()
      sigaction(SIGPIPE, nil, &action)
      return withUnsafeBytes(of: &action) { $0.load(as: Int.self) }
    }
    let before = handler()
    _ = try talk("exit 0", input: [UInt8](repeating: 0x61, count: 1 << 20))
    #expect(handler() == before)
  }

  @Test("the time limit holds for a process that never reads a long input")
  func inputNeverRead() throws {
    let took = try seconds {
      let result = try talk(
        "sleep 6", input: [UInt8](repeating: 0x61, count: 1 << 20), timeLimit: 0.5
      ).result
      #expect(result.isTimedOut)
    }
    #expect(took < 5)
  }

  @Test("a program that is not there is an error that names it")
  func missingProgram() {
    #expect(throws: ProcessError(program: "/gone/sh", why: "no such file or directory")) {
      _ = try Conversation(
        arguments: ["/gone/sh"], environment: [:], input: [], timeLimit: 1
      ).run { _ in }
    }
  }
}
