import TareModel

/// What the values of a column of text are, so far as each of them says.
struct ColumnType {
  private var hasEmpty = false
  private var kinds: Set<Kind> = []

  private enum Kind {
    case number, bool, text
  }

  mutating func add(_ value: [UInt8]) {
    if value.isEmpty {
      hasEmpty = true
    } else if !kinds.contains(.text) {
      kinds.insert(Self.kind(value))
    }
  }

  /// All values are of one kind other than text; there may be empty ones among them.
  private var isPlain: Bool { kinds == [.number] || kinds == [.bool] }

  /// A value as JSON: numbers digit by digit as they stand, `null` for nothing among numbers.
  func json(_ value: [UInt8]) -> [UInt8] {
    if value.isEmpty, isPlain || kinds.isEmpty { return Array("null".utf8) }
    guard isPlain else { return Self.quoted(value) }
    return kinds == [.bool] ? Self.words[value] ?? Self.quoted(value) : value
  }

  private static func quoted(_ value: [UInt8]) -> [UInt8] {
    ArrayWriter.quoted(ExactText(String(decoding: value, as: UTF8.self)))
  }

  private static let words: [[UInt8]: [UInt8]] = {
    let (yes, no) = (Array("true".utf8), Array("false".utf8))
    return [
      yes: yes, no: no, Array("True".utf8): yes, Array("False".utf8): no,
      Array("TRUE".utf8): yes, Array("FALSE".utf8): no,
    ]
  }()

  private static func kind(_ value: [UInt8]) -> Kind {
    guard let first = value.first else { return .text }
    if first == UInt8(ascii: "-") || (0x30...0x39).contains(first) {
      return isNumber(value) ? .number : .text
    }
    return words[value] == nil ? .text : .bool
  }

  /// A number as JSON and every Python read it; one with a zero before it is a code or a date.
  private static func isNumber(_ value: [UInt8]) -> Bool {
    var scanner = JSONScanner(ByteWindow(value), source: "")
    return (try? scanner.number()) != nil && scanner.offset == value.count
  }
}
