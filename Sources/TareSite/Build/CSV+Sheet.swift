import TareFormats
import TareMarkup

extension CSV {
  /// A sheet as a file; numbers are plain and as exact as they are known.
  static func text(_ sheet: Sheet) -> String { file(sheet.rows.map { $0.map(text) }) }

  private static func text(_ field: Sheet.Field) -> String {
    switch field {
    case .text(let text): text
    case .number(let value): Formats.exact(value)
    case .empty: ""
    }
  }
}
