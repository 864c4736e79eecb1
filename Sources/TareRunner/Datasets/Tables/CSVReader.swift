/// Reads a table of values with something between them, row by row (RFC 4180).
///
/// SwiftCSV was weighed and left: it holds the whole table as strings in dictionaries, knows no
/// line of a fault, and takes a row that is too short for one that lacks fields.
struct CSVReader {
  private var window: ByteWindow
  private let source: String
  private let divider: UInt8
  private var position = 0
  /// The line that comes next.
  private(set) var line = 1

  /// A row, and the line that it begins on.
  struct Row {
    var fields: [[UInt8]]
    var line: Int
  }

  private static let quote = UInt8(ascii: "\"")
  /// What is held of one row at most: a quote that is never closed would take all of the file.
  private static let longestRow = 64 << 20

  init(_ window: ByteWindow, divider: UInt8, source: String) {
    self.window = window
    self.divider = divider
    self.source = source
  }

  /// The next row that is not empty; nil at the end.
  mutating func row() throws(DatasetError) -> Row? {
    while true {
      let first = line
      var row = Row(fields: [], line: first)
      var (hasQuotes, goesOn, size) = (false, true, 0)
      guard try peek() != nil else { return nil }
      while goesOn {
        if try peek() == Self.quote {
          hasQuotes = true
          row.fields.append(try quoted())
        } else {
          row.fields.append(try plain())
        }
        size += row.fields.last?.count ?? 0
        guard size <= Self.longestRow else { throw tooLong(first) }
        goesOn = try endsField()
      }
      if hasQuotes || row.fields != [[]] { return row }
    }
  }

  /// Takes what ends a field: true for what divides it from the next, false for the end of a row.
  private mutating func endsField() throws(DatasetError) -> Bool {
    switch try peek() {
    case divider:
      position += 1
      return true
    case 0x0D:
      position += 1
      if try peek() == 0x0A { position += 1 }
      line += 1
      return false
    case 0x0A:
      position += 1
      line += 1
      return false
    case nil: return false
    default:
      throw DatasetError(
        .bad, source: source, line: line,
        why: "text follows a quoted value; a quote in one is '\"\"'")
    }
  }

  private mutating func plain() throws(DatasetError) -> [UInt8] {
    var field: [UInt8] = []
    while let byte = try peek(), byte != divider, byte != 0x0A, byte != 0x0D {
      field.append(byte)
      position += 1
    }
    return field
  }

  private mutating func quoted() throws(DatasetError) -> [UInt8] {
    let first = line
    var field: [UInt8] = []
    position += 1
    while let byte = try peek() {
      position += 1
      if byte == Self.quote {
        guard try peek() == Self.quote else { return field }
        position += 1
      } else if byte == 0x0A {
        line += 1
      }
      field.append(byte)
      guard field.count <= Self.longestRow else { throw tooLong(first) }
    }
    throw DatasetError(.bad, source: source, line: first, why: "a quoted value does not end")
  }

  private func tooLong(_ line: Int) -> DatasetError {
    DatasetError(
      .bad, source: source, line: line,
      why: "a row is longer than \(Self.longestRow) bytes, the most that is read")
  }

  /// The next byte, not yet taken; nil at the end.
  private mutating func peek() throws(DatasetError) -> UInt8? {
    while position >= window.bytes.count {
      let seen = window.bytes.count
      guard try window.advance(by: seen) else { return nil }
      position -= seen
    }
    return window.bytes[position]
  }
}
