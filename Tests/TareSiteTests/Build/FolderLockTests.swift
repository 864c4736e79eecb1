import Foundation
import TareTestSupport
import Testing

@testable import TareSite

@Suite("The mark of a process at work in a folder")
struct FolderLockTests {
  @Test("is had by one at a time, and free again when that one lets go")
  func one() throws {
    let folder = try TemporaryFolder()
    var first = FolderLock(folder.path)
    #expect(first?.isCertain == true)
    #expect(FolderLock(folder.path) == nil)
    first = nil
    #expect(FolderLock(folder.path) != nil)
  }

  @Test("is not for what is no folder")
  func noFolder() throws {
    let folder = try TemporaryFolder()
    #expect(FolderLock(folder.path + "/none") == nil)
    #expect(FolderLock(try folder.write("file", "")) == nil)
  }
}
