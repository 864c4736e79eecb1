import Foundation
import TareTestSupport
import Testing

@testable import TareSite

@Suite("Folders that change places")
struct FolderExchangeTests {
  @Test("are each where the other was")
  func swap() throws {
    let folder = try TemporaryFolder()
    let (left, right) = (folder.path + "/left", folder.path + "/right")
    for path in [left, right] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      try Data(path.utf8).write(to: URL(fileURLWithPath: path + "/name"))
    }
    // Not every file system has it.
    guard FolderExchange.swap(left, right) else { return }
    #expect(FileManager.default.contents(atPath: left + "/name") == Data(right.utf8))
    #expect(FileManager.default.contents(atPath: right + "/name") == Data(left.utf8))
    for _ in 0..<100 {
      #expect(FolderExchange.swap(left, right))
      #expect(FileManager.default.fileExists(atPath: left + "/name"))
    }
  }

  @Test("do not where one is missing")
  func missing() throws {
    let folder = try TemporaryFolder()
    #expect(!FolderExchange.swap(folder.path, folder.path + "/none"))
  }
}
