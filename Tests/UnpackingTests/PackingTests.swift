import Foundation
import TareTestSupport
import Testing

@testable import Unpacking

@Suite("Packing")
struct PackingTests {
  /// What a program makes of the text of a file.
  private func packed(_ text: [UInt8], by command: String) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let path = try folder.write("plain", text)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "\(command) < '\(path)' > '\(path).packed'"]
    try process.run()
    process.waitUntilExit()
    return try [UInt8](Data(contentsOf: URL(fileURLWithPath: path + ".packed")))
  }

  private func unpacked(_ bytes: [UInt8], pieces: Int) throws -> [UInt8] {
    let unpacker = try #require(Packing(bytes)).unpacker()
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      unpacker.take(Array(bytes[start..<min(start + pieces, bytes.count)]))
      while let piece = try unpacker.next() { text += piece }
    }
    while let piece = try unpacker.last() { text += piece }
    return text
  }

  /// Larger than a piece, and far larger than when it is packed.
  private static let text = (0..<40_000).flatMap { Array("line \($0 % 7) of many\n".utf8) }

  @Test(
    "gives the text again, in whatever pieces it comes",
    arguments: ["gzip -c", "xz -c"], [1 << 20, 1000, 7])
  func text(_ command: String, _ pieces: Int) throws {
    #expect(try unpacked(packed(Self.text, by: command), pieces: pieces) == Self.text)
    #expect(try unpacked(packed([], by: command), pieces: pieces) == [])
  }

  @Test("several that follow each other are one text", arguments: ["gzip -c", "xz -c"])
  func several(_ command: String) throws {
    let one = try packed(Array("one ".utf8), by: command)
    let two = try packed(Array("two".utf8), by: command)
    #expect(try unpacked(one + two, pieces: 5) == Array("one two".utf8))
    #expect(try unpacked(one + [0, 0, 0, 0], pieces: 100) == Array("one ".utf8))
  }

  @Test("what is cut off or damaged is said", arguments: ["gzip -c", "xz -c"])
  func damaged(_ command: String) throws {
    let bytes = try packed(Self.text, by: command)
    #expect(throws: UnpackingError.cutOff) { try unpacked(Array(bytes.dropLast(9)), pieces: 100) }
    var wrong = bytes
    wrong[bytes.count - 6] ^= 0x55
    #expect(throws: UnpackingError.damaged) { try unpacked(wrong, pieces: 1 << 20) }
    #expect(throws: UnpackingError.damaged) {
      try unpacked(bytes + Array("garbage that is no member".utf8), pieces: 1 << 20)
    }
  }

  @Test("other files are not packed", arguments: ["", "[", "{}", "\u{1F}", "BZh9"])
  func others(_ text: String) { #expect(Packing(Array(text.utf8)) == nil) }
}
