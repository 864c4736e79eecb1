/// Comma-separated values as RFC 4180 has them.
enum CSV {
  static func row(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") }

  /// A field, in quotes where it would not stand without; one that a spreadsheet would run is text.
  static func field(_ text: String) -> String {
    let isFormula = text.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
    let text = isFormula && Double(text) == nil ? "'" + text : text
    guard text.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) else { return text }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }
}
