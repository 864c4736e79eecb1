import Testing

@testable import TareRunner

@Suite("Marks of processes")
struct ProcessMarkTests {
  @Test("are each another, begin with the program's and are of one length")
  func marks() {
    let marks = (0..<100).map { _ in ProcessMark.next().entry }
    #expect(Set(marks).count == 100)
    #expect(Set(marks.map(\.count)).count == 1)
    #expect(marks.allSatisfy { $0.hasPrefix(ProcessMark.ofProgram.entry) })
    // No mark is found in another.
    #expect(marks.allSatisfy { mark in marks.count { $0.hasPrefix(mark) } == 1 })
  }
}
