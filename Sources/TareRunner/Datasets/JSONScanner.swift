import TareModel

/// Reads strict JSON (RFC 8259) byte by byte and knows the line it is on.
///
/// Foundation's reader knows neither lines nor duplicate keys and accepts what probes refuse, and
/// a dataset's shape has to be found in the same pass; so this one is ours. It reads from a window,
/// so a file of any size takes the memory of its longest string.
struct JSONScanner {
  private var window: ByteWindow
  private let source: String
  /// The next byte, counted from the first in sight.
  private var position = 0
  /// The first byte that is still needed.
  private var start = 0
  /// Where a value begins whose bytes are kept in sight.
  private var mark: Int?
  private(set) var line: Int

  /// line: the one that the window begins on.
  init(_ window: ByteWindow, source: String, line: Int = 1) {
    self.window = window
    self.source = source
    self.line = line
  }

  /// The next byte, counted from the beginning of the file.
  var offset: Int { window.offset + position }
  /// Size and digest of the file; of all of it only once its end was seen.
  var seen: (bytes: Int, sha256: String) { (window.count, window.sha256) }

  /// The next byte that is not white space, not yet taken; nil at the end.
  mutating func peek() throws(DatasetError) -> UInt8? {
    while true {
      while position < window.bytes.count {
        switch window.bytes[position] {
        case 0x0A:
          line += 1
          position += 1
        case 0x20, 0x09, 0x0D: position += 1
        default: return window.bytes[position]
        }
      }
      start = position
      guard try readOn() else { return nil }
    }
  }

  /// These bytes come next; they are not taken.
  mutating func begins(with bytes: [UInt8]) throws(DatasetError) -> Bool {
    start = position
    while window.bytes.count < position + bytes.count, try readOn() {}
    return window.bytes[position...].starts(with: bytes)
  }

  mutating func take(_ byte: UInt8) throws(DatasetError) -> Bool {
    guard try peek() == byte else { return false }
    position += 1
    return true
  }

  mutating func expect(_ byte: UInt8, _ what: String) throws(DatasetError) {
    guard try take(byte) else { throw try unexpected(wanted: what) }
  }

  /// Takes `true`, `false` or `null`.
  mutating func word() throws(DatasetError) -> ScannedScalar {
    for (text, value) in Self.words where try begins(with: text) {
      position += text.count
      return value
    }
    throw try unexpected(wanted: "a value")
  }

  /// Takes a string with its quotes and gives its characters.
  mutating func string() throws(DatasetError) -> ExactText {
    try expect(0x22, "a string")
    start = position
    var hasEscape = false
    var hasMark = false
    repeat {
      while position < window.bytes.count {
        switch window.bytes[position] {
        case 0x22:
          let raw = window.bytes[start..<position]
          position += 1
          return hasEscape || hasMark ? try unescaped(raw) : ExactText(held: try validated(raw))
        case 0x5C:
          hasEscape = true
          position += 2
        case 0x0A, 0x0D: throw fault("a string does not end on its line")
        case 0xEF:
          hasMark = true
          position += 1
        case 0..<0x20: throw fault("a string holds a control character that is not escaped")
        default: position += 1
        }
      }
      guard position - start <= Self.longestString else {
        throw fault("a string is longer than \(Self.longestString) bytes, the most that is read")
      }
    } while try readOn()
    throw fault("the file ends inside a string")
  }

  /// Takes a number.
  mutating func number() throws(DatasetError) -> ScannedScalar {
    start = position
    if try next() == 0x2D { position += 1 }
    // Reading on moves all positions but not what lies between them.
    let sign = position - start
    try skipDigits()
    let digits = position - start - sign
    guard digits > 0 else { throw try unexpected(wanted: "a value") }
    if window.bytes[start + sign] == 0x30, digits > 1 {
      throw fault("a number begins with a zero that JSON does not allow")
    }
    var isInteger = true
    if try next() == 0x2E {
      isInteger = false
      position += 1
      try fraction()
    }
    if let byte = try next(), byte == 0x65 || byte == 0x45 {
      isInteger = false
      position += 1
      if let byte = try next(), byte == 0x2B || byte == 0x2D { position += 1 }
      try fraction()
    }
    let text = String(decoding: window.bytes[start..<position], as: UTF8.self)
    if isInteger {
      guard digits <= Self.digitLimit else {
        throw fault(
          "an integer of \(digits) digits is over the \(Self.digitLimit) that CPython reads")
      }
      return .int(text)
    }
    guard let value = Double(text), value.isFinite else {
      throw fault("the number \(text.prefix(20)) does not fit a 64-bit float")
    }
    return .double(value)
  }

  /// The bytes that body takes.
  mutating func kept(
    _ body: (inout JSONScanner) throws(DatasetError) -> Void
  ) throws(DatasetError) -> [UInt8] {
    mark = position
    defer { mark = nil }
    try body(&self)
    return Array(window.bytes[(mark ?? position)..<position])
  }

  func fault(_ why: String) -> DatasetError {
    DatasetError(.bad, source: source, line: line, why: why)
  }

  mutating func unexpected(wanted: String) throws(DatasetError) -> DatasetError {
    guard let byte = try next() else { return fault("the file ends where \(wanted) should be") }
    for name in ["NaN", "Infinity", "-Infinity"] where try begins(with: Array(name.utf8)) {
      return fault("\(name) is not JSON")
    }
    while window.bytes.count < position + 4, try readOn() {}
    let rest = window.bytes[position...].prefix(4)
    return fault("not JSON: \(Self.shown(rest) ?? "a byte \(byte)") where \(wanted) should be")
  }

  /// The first character of these bytes for a reader; nil where they begin with no character that
  /// can be seen or named.
  private static func shown(_ bytes: ArraySlice<UInt8>) -> String? {
    switch bytes.first {
    case 0x20: return "a space"
    case 0x09: return "a tab"
    case 0x0A, 0x0D: return "the end of the line"
    default: break
    }
    guard let first = String(decoding: bytes, as: UTF8.self).unicodeScalars.first,
      first != "\u{FFFD}", first.properties.generalCategory != .control
    else { return nil }
    return "'\(first)'"
  }

  /// Takes in more of the file, all that is still needed kept; false at its end.
  private mutating func readOn() throws(DatasetError) -> Bool {
    let forgotten = min(start, mark ?? start, window.bytes.count)
    position -= forgotten
    start -= forgotten
    mark = mark.map { $0 - forgotten }
    return try window.advance(by: forgotten)
  }

  /// The next byte, white space or not; nil at the end.
  private mutating func next() throws(DatasetError) -> UInt8? {
    while position >= window.bytes.count {
      guard try readOn() else { return nil }
    }
    return window.bytes[position]
  }

  private mutating func skipDigits() throws(DatasetError) {
    while let byte = try next(), (0x30...0x39).contains(byte) {
      position += 1
      guard position - start <= Self.longestNumber else {
        throw fault(
          "a number is longer than \(Self.longestNumber) bytes, the most that is read; an integer "
            + "has at most \(Self.digitLimit) digits")
      }
    }
  }

  private mutating func fraction() throws(DatasetError) {
    let before = position - start
    try skipDigits()
    guard position - start > before else { throw try unexpected(wanted: "a digit") }
  }

  private func validated(_ raw: ArraySlice<UInt8>) throws(DatasetError) -> String {
    guard let text = String(validating: raw, as: UTF8.self) else { throw fault("not valid UTF-8") }
    return text
  }

  private func unescaped(_ raw: ArraySlice<UInt8>) throws(DatasetError) -> ExactText {
    guard let bytes = JSONEscapes.decoded(raw) else {
      throw fault("a string holds an unknown escape")
    }
    return ExactText(held: try validated(bytes[...]))
  }

  /// CPython 3.11 and later refuse to read longer integers (`sys.int_info.default_max_str_digits`).
  private static let digitLimit = 4300
  /// What is in sight is held in memory: a number or a string as long as the file would take all of
  /// it.
  private static let longestNumber = 1 << 20
  private static let longestString = 64 << 20
  private static let words: [([UInt8], ScannedScalar)] = [
    (Array("true".utf8), .bool(true)), (Array("false".utf8), .bool(false)),
    (Array("null".utf8), .null),
  ]
}
