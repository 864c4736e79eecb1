import TareMarkup

/// A table of a page as comma-separated values (RFC 4180): exact figures where cells carry them.
struct CSVTable {
  let text: String

  init(_ table: MarkupElement) {
    let rows = table.children.flatMap(\.elements).filter { $0.name == "tr" }
    text = rows.map { row in
      row.children.map(Self.field).joined(separator: ",") + "\r\n"
    }.joined()
  }

  private static func field(_ cell: Markup) -> String {
    guard case .element(let element) = cell else { return "" }
    if let value = element.attributes["data-value"] { return value }
    let text = cell.plainText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text == "–" ? "" : CSV.field(text)
  }
}
