import TareFormats
import TareMarkup

extension CSV {
  /// A sheet as a file of comma-separated values (RFC 4180): every digit of a number.
  static func text(_ sheet: Sheet) -> String {
    sheet.rows.map { row in row.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func field(_ field: Sheet.Field) -> String {
    switch field {
    case .text(let text): self.field(text)
    case .number(let value): Formats.exact(value)
    case .empty: ""
    }
  }
}
