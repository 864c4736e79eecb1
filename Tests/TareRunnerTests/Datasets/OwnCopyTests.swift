import Foundation
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("A copy of a file of records")
struct OwnCopyTests {
  @Test("has the bytes that were digested, or is refused")
  func digest() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("d.json", "[{}]")
    let file = try DatasetFile(path)
    let digest = SHA256.hexadecimal(Array("[{}]".utf8))
    let copy = try OwnCopy(of: file, sha256: digest)
    #expect(try String(contentsOfFile: copy.path, encoding: .utf8) == "[{}]")
    try folder.write("d.json", "[{ }]")
    #expect(throws: DatasetError(.bad, source: path, why: "it was changed while it was read")) {
      _ = try OwnCopy(of: file, sha256: digest)
    }
  }
}
