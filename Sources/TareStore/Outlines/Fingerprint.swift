import Foundation

/// 128 bits by which a changed file is told from the one it was: for caches, not against forgery.
///
/// Two chains of multiply and fold over words of eight bytes, the step of FNV-1a (Fowler, Noll and Vo)
/// widened: run files are read from the disk no faster than this takes them in.
struct Fingerprint: Sendable, Equatable {
  private var first: UInt64 = 0xcbf2_9ce4_8422_2325
  private var second: UInt64 = 0x9e37_79b9_7f4a_7c15
  private var length: UInt64 = 0

  /// Pieces but the last must be whole words of eight bytes.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    length += UInt64(bytes.count)
    let words = bytes.count / 8
    for word in 0..<words {
      mix(bytes.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self).littleEndian)
    }
    guard bytes.count > words * 8 else { return }
    var last: UInt64 = 0
    for byte in bytes[(words * 8)...] { last = last << 8 | UInt64(byte) }
    mix(last)
  }

  private mutating func mix(_ word: UInt64) {
    first = (first ^ word) &* 0x0000_0100_0000_01b3
    first ^= first >> 32
    second = (second ^ word) &* 0xff51_afd7_ed55_8ccd
    second ^= second >> 29
  }

  /// 40 hexadecimal digits.
  var text: String {
    [first, second, length].map { part in
      let digits = String(part, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}

extension Fingerprint {
  init(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    bytes.withUnsafeBytes { add($0) }
  }

  /// Of a whole file, read in pieces; nothing where it cannot be read.
  init?(file path: String) {
    guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? handle.close() }
    do {
      while let piece = try handle.read(upToCount: 1 << 16), !piece.isEmpty {
        piece.withUnsafeBytes { add($0) }
      }
    } catch { return nil }
  }
}
