/// Reads JSON and remembers lines, so that a fault has a place.
///
/// Not Foundation's: that one knows no lines and refuses the bare NaN that asv, Google Benchmark
/// and everything made with Python's json module write.
struct JSONParser {
  private let file: String
  private let bytes: [UInt8]
  private var place: Int
  private var line: Int
  private static let deepest = 100

  /// The whole document.
  ///
  /// - Parameters:
  ///   - start: bytes before it that belong to something else.
  static func parse(
    _ bytes: [UInt8], of file: String, from start: Int = 0
  ) throws(ImportError) -> JSONNode {
    let line = 1 + bytes[..<start].count { $0 == UInt8(ascii: "\n") }
    var parser = JSONParser(file: file, bytes: bytes, place: start, line: line)
    let node = try parser.node(depth: 0)
    parser.skipSpace()
    // A script may end with a semicolon.
    if parser.next == UInt8(ascii: ";") { parser.place += 1 }
    parser.skipSpace()
    guard parser.next == nil else { throw parser.fault("something follows the end of the JSON") }
    return node
  }

  /// One document after the other.
  static func documents(_ bytes: [UInt8], of file: String) throws(ImportError) -> [JSONNode] {
    var parser = JSONParser(file: file, bytes: bytes, place: 0, line: 1)
    var all: [JSONNode] = []
    parser.skipSpace()
    while parser.next != nil {
      all.append(try parser.node(depth: 0))
      parser.skipSpace()
    }
    return all
  }

  private func fault(_ what: String) -> ImportError { ImportError(file, line: line, what) }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      if byte == 0x0A { line += 1 }
      place += 1
    }
  }

  private mutating func take(_ text: StaticString) -> Bool {
    let word = text.withUTF8Buffer { Array($0) }
    guard bytes[place...].starts(with: word) else { return false }
    place += word.count
    return true
  }

  private mutating func node(depth: Int) throws(ImportError) -> JSONNode {
    guard depth < Self.deepest else { throw fault("the JSON is nested too deeply") }
    skipSpace()
    let line = line
    guard let byte = next else { throw fault("the JSON ends too early") }
    switch byte {
    case UInt8(ascii: "{"): return JSONNode(line: line, value: .object(try members(depth)))
    case UInt8(ascii: "["): return JSONNode(line: line, value: .array(try items(depth)))
    case UInt8(ascii: "\""): return JSONNode(line: line, value: .string(try string()))
    default: break
    }
    let words: [(StaticString, JSONNode.Value)] = [
      ("null", .null), ("true", .bool(true)), ("false", .bool(false)), ("NaN", .number(.nan)),
      ("Infinity", .number(.infinity)), ("-Infinity", .number(-.infinity)),
    ]
    for (word, value) in words where take(word) { return JSONNode(line: line, value: value) }
    return JSONNode(line: line, value: .number(try number()))
  }

  private mutating func members(
    _ depth: Int
  ) throws(ImportError) -> [(name: String, node: JSONNode)] {
    var members: [(name: String, node: JSONNode)] = []
    place += 1
    skipSpace()
    if take("}") { return [] }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw fault("a name should stand here") }
      let name = try string()
      skipSpace()
      guard take(":") else { throw fault("':' is missing after '\(name)'") }
      members.append((name, try node(depth: depth + 1)))
      skipSpace()
      if take("}") { return members }
      guard take(",") else { throw fault("',' or '}' is missing after '\(name)'") }
    }
  }

  private mutating func items(_ depth: Int) throws(ImportError) -> [JSONNode] {
    var items: [JSONNode] = []
    place += 1
    skipSpace()
    if take("]") { return [] }
    while true {
      items.append(try node(depth: depth + 1))
      skipSpace()
      if take("]") { return items }
      guard take(",") else { throw fault("',' or ']' is missing in a list") }
    }
  }

  private mutating func number() throws(ImportError) -> Double {
    let start = place
    while let byte = next, (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte) {
      place += 1
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    guard let number = Double(text) else { throw fault("a value should stand here") }
    return number
  }

  private mutating func string() throws(ImportError) -> String {
    place += 1
    var text: [UInt8] = []
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escaped()
      case 0x0A: throw fault("a text has no end on its line")
      default: text.append(byte)
      }
    }
    throw fault("the JSON ends within a text")
  }

  private mutating func escaped() throws(ImportError) -> [UInt8] {
    guard let byte = next else { throw fault("the JSON ends within a text") }
    place += 1
    let plain: [UInt8: UInt8] = [
      UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D,
      UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C,
    ]
    if let plain = plain[byte] { return [plain] }
    if [UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/")].contains(byte) { return [byte] }
    guard byte == UInt8(ascii: "u") else { throw fault("a text has an escape that JSON lacks") }
    let high = try unit()
    if high & 0xFC00 == 0xD800, take("\\u") {
      return Array(String(decoding: [high, try unit()], as: UTF16.self).utf8)
    }
    return Array(String(decoding: [high], as: UTF16.self).utf8)
  }

  private mutating func unit() throws(ImportError) -> UInt16 {
    let digits = String(decoding: bytes[place...].prefix(4), as: UTF8.self)
    guard digits.utf8.count == 4, let unit = UInt16(digits, radix: 16) else {
      throw fault("'\\u' needs four hexadecimal digits")
    }
    place += 4
    return unit
  }
}
