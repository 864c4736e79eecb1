import Testing

@testable import TareRunner

@Suite("CacheFolder")
struct CacheFolderTests {
  @Test("lies where the user's caches lie")
  func path() {
    #expect(CacheFolder.path(["XDG_CACHE_HOME": "/x", "HOME": "/h"]) == "/x/tare")
    #expect(CacheFolder.path(["HOME": "/h"]).hasPrefix("/h/"))
    #expect(CacheFolder.path(["HOME": "/h", "XDG_CACHE_HOME": ""]).hasPrefix("/h/"))
  }
}
