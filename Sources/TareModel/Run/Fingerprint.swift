/// 128 bits by which what changed is told from what it was: for caches, not against forgery.
///
/// Two chains of multiply and fold over words of eight bytes, the step of FNV-1a (Fowler, Noll and
/// Vo) widened: run files are read from the disk no faster than this takes them in.
package struct Fingerprint: Sendable, Equatable {
  private var first: UInt64 = 0xcbf2_9ce4_8422_2325
  private var second: UInt64 = 0x9e37_79b9_7f4a_7c15
  private var length: UInt64 = 0

  package init() {}

  /// Takes in the next piece; all pieces but the last must be whole words of eight bytes.
  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    length &+= UInt64(bytes.count)
    let words = bytes.count / 8
    for word in 0..<words {
      mix(bytes.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self).littleEndian)
    }
    guard bytes.count > words * 8 else { return }
    var last: UInt64 = 0
    for byte in bytes[(words * 8)...] { last = last << 8 | UInt64(byte) }
    mix(last)
  }

  /// Takes in a text of its own, so that "ab", "c" is not "a", "bc".
  package mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      mix(UInt64(bytes.count))
      add(UnsafeRawBufferPointer(bytes))
    }
  }

  package mutating func add(_ number: Int) { mix(UInt64(bitPattern: Int64(number))) }

  private mutating func mix(_ word: UInt64) {
    first = (first ^ word) &* 0x0000_0100_0000_01b3
    first ^= first >> 32
    second = (second ^ word) &* 0xff51_afd7_ed55_8ccd
    second ^= second >> 29
  }

  /// 48 hexadecimal digits.
  package var text: String {
    [first, second, length].map { part in
      let digits = String(part, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}

extension Fingerprint {
  package init(_ bytes: some Sequence<UInt8>) {
    self.init()
    add(bytes)
  }

  /// Takes in bytes of their own.
  package mutating func add(_ bytes: some Sequence<UInt8>) {
    Array(bytes).withUnsafeBytes { add($0) }
  }
}
