import TareModel

/// Writes records of another form as one JSON array, which every loader reads.
///
/// Each record begins on the line that it has in the user's file, so that faults name that line.
struct ArrayWriter {
  private let copy: NewFile
  private var buffer: [UInt8] = []
  private var line: Int
  private var isFirst = true

  /// firstLine: the line that the first record begins on.
  init(_ path: String, of source: String, firstLine: Int) throws(DatasetError) {
    copy = try NewFile(path, of: source)
    line = firstLine
  }

  /// Begins a record on that line of the user's file.
  mutating func begin(line: Int) throws(DatasetError) {
    if buffer.count >= Self.piece { try flush() }
    buffer.append(UInt8(ascii: isFirst ? "[" : ","))
    isFirst = false
    while self.line < line { write([0x0A]) }
  }

  /// Writes JSON as it stood in the file.
  mutating func write(_ bytes: [UInt8]) {
    buffer += bytes
    line += bytes.count { $0 == 0x0A }
  }

  mutating func write(_ ascii: Unicode.Scalar) { buffer.append(UInt8(ascii: ascii)) }

  /// Writes one record of fields and values that are JSON already.
  mutating func write(names: [[UInt8]], values: [[UInt8]]) {
    write("{")
    for (index, value) in values.enumerated() {
      if index > 0 { write(",") }
      buffer += names[index]
      write(":")
      write(value)
    }
    write("}")
  }

  mutating func end() throws(DatasetError) {
    buffer += Array("]\n".utf8)
    try flush()
  }

  private mutating func flush() throws(DatasetError) {
    try copy.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private static let piece = 1 << 20

  private static let escapes: [UInt8: [UInt8]] = [
    UInt8(ascii: "\""): Array(#"\""#.utf8), UInt8(ascii: "\\"): Array(#"\\"#.utf8),
    0x0A: Array(#"\n"#.utf8), 0x0D: Array(#"\r"#.utf8), 0x09: Array(#"\t"#.utf8),
  ]

  /// A text as JSON has it, half of a surrogate pair as its escape.
  static func quoted(_ text: ExactText) -> [UInt8] {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    for piece in text.pieces {
      if let unit = piece.unit {
        bytes += Array((unit == 0xFFFF ? "\u{FFFF}" : "\\u\(String(unit, radix: 16))").utf8)
      }
      for byte in piece.text.utf8 {
        if let escape = Self.escapes[byte] {
          bytes += escape
        } else if byte < 0x20 {
          bytes += Array("\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
        } else {
          bytes.append(byte)
        }
      }
    }
    return bytes + [UInt8(ascii: "\"")]
  }
}
