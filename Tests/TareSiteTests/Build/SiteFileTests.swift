import Foundation
import TareTestSupport
import Testing

@testable import TareSite

@Suite("A file of a site")
struct SiteFileTests {
  @Test("holds what was written and nothing else", arguments: [0, 1, 65_536, 200_001])
  func holds(count: Int) throws {
    let folder = try TemporaryFolder()
    let file = SiteFile(folder.path + "/a")
    let bytes = [UInt8](repeating: 7, count: count)
    #expect(!file.holds(bytes))
    try file.write(bytes)
    #expect(file.holds(bytes))
    #expect(!file.holds(bytes + [7]))
    guard count > 0 else { return }
    var other = bytes
    other[count - 1] = 8
    #expect(!file.holds(other))
    // What lies there may be linked elsewhere.
    #expect(throws: POSIXError.self) { try file.write(other) }
    #expect(file.holds(bytes))
  }

  @Test("that cannot be written says why")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    #expect(throws: POSIXError.self) { try SiteFile(folder.path).write([1]) }
    #expect(throws: POSIXError.self) { try SiteFile(folder.path + "/none/a").write([1]) }
  }
}
