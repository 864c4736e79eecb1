import TareFormats
import TareMarkup

extension CSV {
  /// A sheet as a file; numbers are plain and as exact as they are known.
  static func text(_ sheet: Sheet) -> String { file(sheet.rows.map { $0.map(text) }) }

  private static func text(_ field: Sheet.Field) -> String {
    switch field {
    case .text(let text): isGrouped(text) ? text.filter { $0 != "," } : text
    case .number(let value): Formats.exact(value)
    case .empty: ""
    }
  }

  /// Whether a text is a whole number as people read it, "1,000".
  private static func isGrouped(_ text: String) -> Bool {
    text.wholeMatch(of: /[0-9]{1,3}(,[0-9]{3})+/) != nil
  }
}
