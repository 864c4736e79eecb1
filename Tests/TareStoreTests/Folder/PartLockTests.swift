import TareFoundation
import TareTestSupport
import Testing

@testable import TareStore

@Suite("The lock on a part")
struct PartLockTests {
  @Test("is had by one at a time; the second is told who has it")
  func one() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.part"
    let first = try PartLock(path, creating: true)
    let error = #expect(throws: StoreError.self) { _ = try PartLock(path) }
    #expect(error?.kind == .held)
    #expect(error?.description.hasPrefix("\(path): ") == true)
    try first.file.write(Array("abc".utf8))
    #expect(first.bytes == 3)
    try first.file.close()
    #expect(try PartLock(path).bytes == 3)
  }

  @Test("is not for a file that is not there, nor is one made twice")
  func missing() throws {
    let folder = try TemporaryFolder()
    #expect(throws: StoreError.self) { _ = try PartLock(folder.path + "/none.part") }
    let path = try folder.write("a.part", "abc")
    #expect(throws: StoreError.self) { _ = try PartLock(path, creating: true) }
    #expect(try folder.read("a.part") == "abc")
  }
}
