import Foundation
import Testing

@testable import TareRunner

@Suite("CPUPin", .timeLimit(.minutes(1)))
struct CPUPinTests {
  #if os(Linux)
    @Test("a pinned process may run on one CPU only, and this program on all of its")
    func pinned() throws {
      let before = try allowed("/proc/thread-self/status")
      var lines: [String] = []
      let conversation = Conversation(
        arguments: ["/bin/sh", "-c", "sleep 0.1; grep Cpus_allowed_list /proc/self/status"],
        environment: ["PATH": "/usr/bin:/bin"], input: [], timeLimit: 20, isPinned: true)
      let result = try conversation.run { lines.append(String(decoding: $0, as: UTF8.self)) }
      let cpu = try #require(result.cpuIndex)
      #expect(lines == ["Cpus_allowed_list:\t\(cpu)"])
      #expect(try allowed("/proc/thread-self/status") == before)
    }

    @Test("without being asked for it a process may be moved")
    func free() throws {
      let (result, lines) = try talk("grep Cpus_allowed_list /proc/self/status")
      #expect(result.cpuIndex == nil)
      #expect(lines == [try allowed("/proc/thread-self/status")])
    }

    private func allowed(_ path: String) throws -> String {
      let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      return String(try #require(lines.first { $0.hasPrefix("Cpus_allowed_list") }))
    }
  #endif

  @Test("a process that is gone cannot be pinned")
  func gone() { #expect(CPUPin.pin(pid_t.max) == nil) }
}
