import Foundation
import Testing

@testable import TareRunner

@Suite("Writing to a pipe that may be broken")
struct QuietWriteTests {
  @Test("says that the reader is gone, and this program lives on")
  func broken() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    let writing = TareRunner.Pipe.End(ends[1])
    let result = QuietWrite.write(writing.descriptor, [1, 2, 3])
    #expect(result.count == -1 && result.fault == EPIPE)
    let rest = writing.writeSome([1, 2, 3])
    #expect(rest.isEmpty)
  }

  @Test("hands over the bytes where somebody reads")
  func whole() throws {
    let pipe = try TareRunner.Pipe(for: "test")
    let rest = pipe.writing.writeSome([1, 2, 3])
    let read = pipe.reading.readSome()
    #expect(rest.isEmpty && read == [1, 2, 3])
  }
}
