/// Comma-separated values as RFC 4180 has them.
enum CSV {
  /// A field, in quotes where it would not stand without; one that a spreadsheet would run is text.
  static func field(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    let text = isFormula && Double(text) == nil ? "'" + text : text
    guard text.contains(where: { ",\"\n\r".contains($0) || $0.isNewline }) else { return text }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }
}
