/// Text that is the same only where its code points are, as in JSON and in Python.
///
/// Swift takes two strings for one that Unicode calls equivalent, as the ohm sign and the Greek
/// letter; a file of records may have a field of each. And JSON may hold half of a surrogate pair,
/// which Swift's strings cannot.
package struct ExactText: Sendable, Hashable {
  /// Half of a surrogate pair stands here as U+FFFF and its four digits, and so does U+FFFF itself.
  package let held: String

  package init(_ text: String) {
    held =
      text.unicodeScalars.contains(Self.mark)
      ? text.replacing("\u{FFFF}", with: Self.digits(0xFFFF)) : text
  }

  /// Text in which halves of pairs, and U+FFFF itself, stand as `digits` writes them.
  package init(held: String) { self.held = held }

  private static let mark: Unicode.Scalar = "\u{FFFF}"

  /// How half of a surrogate pair is held.
  package static func digits(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\u{FFFF}" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  package static func == (left: ExactText, right: ExactText) -> Bool {
    left.held.utf8.elementsEqual(right.held.utf8)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(held) }

  /// The text; nil where it holds half of a surrogate pair.
  package var string: String? {
    let pieces = pieces
    guard pieces.dropFirst().allSatisfy({ $0.unit == 0xFFFF }) else { return nil }
    return pieces.map(\.text).joined(separator: "\u{FFFF}")
  }

  /// For readers: half of a pair as JSON writes it, `\ud800`.
  package var shown: String {
    pieces.map { piece in
      guard let unit = piece.unit else { return piece.text }
      return (unit == 0xFFFF ? "\u{FFFF}" : "\\u" + String(unit, radix: 16)) + piece.text
    }.joined()
  }

  /// What stands between the marks, each with what the mark before it is for.
  package var pieces: [(unit: UInt16?, text: String)] {
    let parts = held.unicodeScalars.split(
      separator: Self.mark, omittingEmptySubsequences: false)
    return parts.enumerated().map { index, part in
      guard index > 0 else { return (nil, String(part)) }
      return (UInt16(String(part.prefix(4)), radix: 16), String(part.dropFirst(4)))
    }
  }
}

extension ExactText: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(text) }
}

extension Sequence<String> {
  /// They are the same by their code points, one after the other.
  package func isExactly(_ others: some Sequence<String>) -> Bool {
    elementsEqual(others) { ExactText($0) == ExactText($1) }
  }
}
