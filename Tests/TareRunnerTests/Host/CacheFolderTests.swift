import Foundation
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("CacheFolder")
struct CacheFolderTests {
  @Test("lies where the user's caches lie")
  func path() {
    #expect(CacheFolder.path(["XDG_CACHE_HOME": "/x", "HOME": "/h"]) == "/x/tare")
    #expect(CacheFolder.path(["HOME": "/h"]).hasPrefix("/h/"))
    for relative in ["", "x"] {
      #expect(CacheFolder.path(["HOME": "/h", "XDG_CACHE_HOME": relative]).hasPrefix("/h/"))
      #expect(CacheFolder.path(["HOME": relative]).hasPrefix(NSHomeDirectory()))
    }
  }

  @Test("forgets what has not been written for ninety days; a folder that is not there is no fault")
  func prune() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a", "b")
    CacheFolder.prune(folder.path, now: Date(timeIntervalSinceNow: 89 * 86_400))
    #expect(FileManager.default.fileExists(atPath: file))
    CacheFolder.prune(folder.path, now: Date(timeIntervalSinceNow: 91 * 86_400))
    #expect(!FileManager.default.fileExists(atPath: file))
    CacheFolder.prune(folder.path + "/none")
  }
}
