import Foundation

/// Reads strict JSON (RFC 8259) byte by byte and knows the line it is on.
///
/// Foundation's reader knows neither lines nor duplicate keys and accepts what probes refuse, and
/// a dataset's shape has to be found in the same pass; so this one is ours.
struct JSONScanner {
  private let bytes: [UInt8]
  private let source: String
  private(set) var position = 0
  private(set) var line = 1

  init(bytes: [UInt8], source: String) {
    self.bytes = bytes
    self.source = source
  }

  var isAtEnd: Bool { position == bytes.count }

  /// The next byte that is not white space, not yet taken; nothing at the end.
  mutating func peek() -> UInt8? {
    while position < bytes.count {
      switch bytes[position] {
      case 0x0A:
        line += 1
        position += 1
      case 0x20, 0x09, 0x0D: position += 1
      default: return bytes[position]
      }
    }
    return nil
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    position += 1
    return true
  }

  mutating func expect(_ byte: UInt8, _ what: String) throws(DatasetError) {
    guard take(byte) else { throw unexpected(wanted: what) }
  }

  /// Takes `true`, `false` or `null`.
  mutating func word() throws(DatasetError) -> ScannedScalar {
    for (text, value) in Self.words where bytes[position...].starts(with: text.utf8) {
      position += text.utf8.count
      return value
    }
    throw unexpected(wanted: "a value")
  }

  /// Takes a string with its quotes and gives its characters.
  mutating func string() throws(DatasetError) -> String {
    try expect(0x22, "a string")
    let start = position
    var hasEscape = false
    while position < bytes.count {
      switch bytes[position] {
      case 0x22:
        let raw = bytes[start..<position]
        position += 1
        return hasEscape ? try unescaped(raw) : String(decoding: raw, as: UTF8.self)
      case 0x5C:
        hasEscape = true
        position += 2
      case 0..<0x20: throw fault("a string holds a control character that is not escaped")
      default: position += 1
      }
    }
    throw fault("the file ends inside a string")
  }

  /// Takes a number.
  mutating func number() throws(DatasetError) -> ScannedScalar {
    let start = position
    if byte == 0x2D { position += 1 }
    let digits = position
    skipDigits()
    guard position > digits else { throw unexpected(wanted: "a value") }
    if bytes[digits] == 0x30, position > digits + 1 {
      throw fault("a number begins with a zero that JSON does not allow")
    }
    var isInteger = true
    if byte == 0x2E {
      isInteger = false
      position += 1
      try fraction()
    }
    if byte == 0x65 || byte == 0x45 {
      isInteger = false
      position += 1
      if byte == 0x2B || byte == 0x2D { position += 1 }
      try fraction()
    }
    if isInteger {
      guard position - digits <= Self.digitLimit else {
        throw fault(
          "an integer of \(position - digits) digits is over the \(Self.digitLimit) "
            + "that CPython reads")
      }
      return .int(String(decoding: bytes[start..<position], as: UTF8.self))
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let value = Double(text), value.isFinite else {
      throw fault("the number \(text.prefix(20)) does not fit a 64-bit float")
    }
    return .double(value)
  }

  func fault(_ why: String) -> DatasetError {
    DatasetError(.bad, source: source, line: line, why: why)
  }

  func unexpected(wanted: String) -> DatasetError {
    guard position < bytes.count else { return fault("the file ends where \(wanted) should be") }
    let rest = bytes[position...]
    for name in ["NaN", "Infinity", "-Infinity"] where rest.starts(with: name.utf8) {
      return fault("\(name) is not JSON")
    }
    let found = Unicode.Scalar(bytes[position])
    let shown = found.isASCII && found.value > 0x20 ? "'\(found)'" : "a byte \(found.value)"
    return fault("not JSON: \(shown) where \(wanted) should be")
  }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipDigits() {
    while let byte, (0x30...0x39).contains(byte) { position += 1 }
  }

  private mutating func fraction() throws(DatasetError) {
    let start = position
    skipDigits()
    guard position > start else { throw unexpected(wanted: "a digit") }
  }

  private func unescaped(_ raw: ArraySlice<UInt8>) throws(DatasetError) -> String {
    // A lone surrogate is legal JSON that Swift cannot hold; keys and values are only compared here.
    let quoted = Data([0x5B, 0x22] + raw + [0x22, 0x5D])
    if let decoded = try? JSONDecoder().decode([String].self, from: quoted),
      let first = decoded.first
    {
      return first
    }
    guard Self.hasOnlyKnownEscapes(raw) else { throw fault("a string holds an unknown escape") }
    return String(decoding: raw, as: UTF8.self)
  }

  private static func hasOnlyKnownEscapes(_ raw: ArraySlice<UInt8>) -> Bool {
    var rest = raw
    while let byte = rest.popFirst() {
      guard byte == 0x5C else { continue }
      guard let escape = rest.popFirst() else { return false }
      if escape == UInt8(ascii: "u") {
        let digits = rest.prefix(4)
        guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit })
        else { return false }
      } else if !"\"\\/bfnrt".utf8.contains(escape) {
        return false
      }
    }
    return true
  }

  /// CPython 3.11 and later refuse to read longer integers (`sys.int_info.default_max_str_digits`).
  private static let digitLimit = 4300
  private static let words: [(String, ScannedScalar)] = [
    ("true", .bool(true)), ("false", .bool(false)), ("null", .null),
  ]
}

/// A scalar as it stands in the file; an integer keeps its digits, for it can be of any size.
enum ScannedScalar: Hashable {
  case null
  case bool(Bool)
  case int(String)
  case double(Double)
  case string(String)
}
