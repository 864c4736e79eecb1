/// Bytes that numbers and texts are put into and taken out of in the same order.
///
/// Whole numbers take seven bits a byte (LEB128), so that small ones take one byte.
struct ByteQueue {
  private(set) var bytes: [UInt8] = []
  /// Bytes that have been taken.
  private(set) var taken = 0

  init() {}

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether all has been taken.
  var isEmpty: Bool { taken == bytes.count }

  mutating func put(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest > 0x7f {
      bytes.append(UInt8(rest & 0x7f) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func put(_ number: Double) {
    withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes += $0 }
  }

  mutating func put(_ part: [UInt8]) {
    put(part.count)
    bytes += part
  }

  mutating func put(_ text: String) { put(Array(text.utf8)) }

  /// Nil where there is no whole number left; so with the others.
  mutating func number() -> Int? {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while taken < bytes.count, shift < 64 {
      let byte = bytes[taken]
      taken += 1
      number |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: number)) }
      shift += 7
    }
    return nil
  }

  mutating func double() -> Double? {
    guard bytes.count - taken >= 8 else { return nil }
    var bits: UInt64 = 0
    for byte in bytes[taken..<taken + 8].reversed() { bits = bits << 8 | UInt64(byte) }
    taken += 8
    return Double(bitPattern: bits)
  }

  mutating func part() -> [UInt8]? {
    guard let count = number(), count >= 0, bytes.count - taken >= count else { return nil }
    defer { taken += count }
    return Array(bytes[taken..<taken + count])
  }

  mutating func text() -> String? { part().map { String(decoding: $0, as: UTF8.self) } }
}
