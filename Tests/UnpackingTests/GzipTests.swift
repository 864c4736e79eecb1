import Foundation
import TareTestSupport
import Testing

@testable import Unpacking

@Suite("Gzip")
struct GzipTests {
  /// Noise, which packs badly, and repetition, which packs well.
  private static let text: [UInt8] = {
    var state: UInt32 = 1
    let noise = (0..<700_000).map { _ -> UInt8 in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(state >> 24)
    }
    return noise + (0..<40_000).flatMap { Array("line \($0 % 7) of many\n".utf8) }
  }()

  private func unpacked(_ bytes: [UInt8]) throws -> [UInt8] {
    let unpacker = try #require(Packing(bytes)).unpacker()
    unpacker.take(bytes)
    var text: [UInt8] = []
    while let piece = try unpacker.next() { text += piece }
    while let piece = try unpacker.last() { text += piece }
    return text
  }

  @Test("what is packed is unpacked to the same bytes", arguments: [text, [], [7]])
  func again(_ text: [UInt8]) throws {
    let packed = try Gzip.packed(text)
    #expect(Packing(packed) == .gzip)
    #expect(try unpacked(packed) == text)
    #expect(try Gzip.packed(text) == packed, "no time and no name")
  }

  @Test("other programs unpack it")
  func others() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("text.gz", try Gzip.packed(Self.text))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "gzip -dc '\(path)' > '\(path).text'"]
    try process.run()
    process.waitUntilExit()
    let text = try Data(contentsOf: URL(fileURLWithPath: path + ".text"))
    #expect([UInt8](text) == Self.text)
  }
}
