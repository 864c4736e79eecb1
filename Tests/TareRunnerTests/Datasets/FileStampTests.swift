import Foundation
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("What the file system says of a file")
struct FileStampTests {
  @Test("stays while the file is read, and not when it is written, replaced or gone")
  func current() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a", "one")
    let stamp = try #require(FileStamp(path))
    #expect(try folder.read("a") == "one")
    #expect(stamp.isCurrent)
    try folder.write("a", "two")
    #expect(!stamp.isCurrent)
    try FileManager.default.removeItem(atPath: path)
    #expect(!stamp.isCurrent)
    #expect(FileStamp(path) == nil)
  }
}
