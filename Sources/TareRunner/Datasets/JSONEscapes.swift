import TareModel

/// The escapes of JSON strings (RFC 8259, section 7).
enum JSONEscapes {
  /// The bytes of what `ExactText` holds of a string between its quotes; nil where an escape is
  /// unknown.
  static func decoded(_ raw: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.count)
    var rest = raw
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        if byte == mark[2], bytes.suffix(3).elementsEqual(mark) {
          bytes += ExactText.digits(0xFFFF).utf8.dropFirst(3)
        }
        continue
      }
      guard let escape = rest.popFirst() else { return nil }
      if escape == UInt8(ascii: "u") {
        guard let scalar = scalar(&rest) else { return nil }
        bytes += scalar
      } else if let plain = plain(escape) {
        bytes.append(plain)
      } else {
        return nil
      }
    }
    return bytes
  }

  /// U+FFFF, which `ExactText` holds apart.
  private static let mark: [UInt8] = [0xEF, 0xBF, 0xBF]

  private static func plain(_ escape: UInt8) -> UInt8? {
    switch escape {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): escape
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// Takes four digits, and a second escape where they are the first half of a pair.
  private static func scalar(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
    guard let first = unit(&rest) else { return nil }
    if UTF16.isLeadSurrogate(first), rest.starts(with: [0x5C, 0x75]) {
      var ahead = rest.dropFirst(2)
      if let second = unit(&ahead), UTF16.isTrailSurrogate(second) {
        rest = ahead
        return Array(String(decoding: [first, second], as: UTF16.self).utf8)
      }
    }
    guard first != 0xFFFF, let scalar = Unicode.Scalar(first) else {
      return Array(ExactText.digits(first).utf8)
    }
    return Array(String(scalar).utf8)
  }

  private static func unit(_ rest: inout ArraySlice<UInt8>) -> UInt16? {
    guard rest.count >= 4 else { return nil }
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = rest.popFirst().flatMap({ Character(Unicode.Scalar($0)).hexDigitValue })
      else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
