/// Comma-separated values as RFC 4180 has them, safe to open in a spreadsheet.
package enum CSV {
  /// Rows as a file; every line has the end that RFC 4180 asks for.
  package static func file(_ rows: [[String]]) -> String {
    rows.map { row($0) + end }.joined()
  }

  /// What a line ends with.
  package static let end = "\r\n"

  package static func row(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") }

  /// A field, in quotes where it would not stand without. Text that a spreadsheet would run as a
  /// formula gets an apostrophe in front; numbers stay numbers.
  package static func field(_ text: String) -> String {
    let text = isFormula(text) ? "'" + text : text
    guard text.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) else { return text }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }

  /// By OWASP's list of what begins a formula (CSV injection), with the wide signs of Japanese.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) && !isNumber(text)
  }

  private static func isNumber(_ text: String) -> Bool {
    text.utf8.allSatisfy { "0123456789.eE+-".utf8.contains($0) } && Double(text) != nil
  }
}
