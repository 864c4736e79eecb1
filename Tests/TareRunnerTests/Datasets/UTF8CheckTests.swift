import Testing

@testable import TareRunner

@Suite("UTF8Check")
struct UTF8CheckTests {
  @Test(
    "names the line of the first malformed byte",
    arguments: [
      ([0xFF], 1), ([0x0A, 0x0A, 0xC3], 3), ([0x61, 0x0A, 0xED, 0xA0, 0x80], 2),
      ([0xC0, 0xAF, 0x0A], 1), ([0xF4, 0x90, 0x80, 0x80], 1), ([0x0A, 0xE2, 0x82, 0x0A], 2),
    ] as [([UInt8], Int)])
  func bad(_ bytes: [UInt8], _ line: Int) {
    #expect(UTF8Check.firstBadLine(bytes) == line)
  }

  @Test("finds nothing in well-formed text", arguments: ["", "\n", "Ж\n🚀\u{0}\n"])
  func good(_ text: String) {
    #expect(UTF8Check.firstBadLine(Array(text.utf8)) == nil)
  }
}
