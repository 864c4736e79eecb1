import TareModel
import TareTestSupport
import Testing

@testable import TareStore

@Suite("Fingerprint")
struct FingerprintTests {
  @Test("is another one for another byte, wherever it stands, and for another length")
  func changes() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    var seen = [Fingerprint(bytes).text]
    for place in bytes.indices {
      var other = bytes
      other[place] ^= 1
      seen.append(Fingerprint(other).text)
    }
    for count in 0..<20 { seen.append(Fingerprint([UInt8](repeating: 0, count: count)).text) }
    #expect(Set(seen).count == seen.count)
    #expect(seen.allSatisfy { $0.utf8.count == 48 })
  }

  @Test(
    "of a file is that of its bytes, however many pieces it takes to read them",
    arguments: [0, 5, 1 << 16, 200_003])
  func file(count: Int) throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "abcdefg", count: count / 7 + 1).prefix(count)
    let path = try folder.write("file", String(text))
    #expect(Fingerprint(file: path) == Fingerprint(text.utf8))
  }

  @Test("of what is no file is nil")
  func noFile() throws {
    let folder = try TemporaryFolder()
    #expect(Fingerprint(file: folder.path + "/none") == nil)
    #expect(Fingerprint(file: folder.path) == nil)
  }
}
