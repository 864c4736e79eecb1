import TareAnalysis
import TareWording

/// A comparison for a pull request or a job summary: worst first, the rest folded, never too long.
struct ComparisonMarkdown: Exporter {
  static let name = "markdown"
  static let reader = "a pull request"

  var comparison: Comparison
  /// GitHub refuses comments of more characters.
  var limit = 65_535

  static func text(of comparison: Comparison, _ circumstances: ExportCircumstances) -> String {
    Self(comparison: comparison).text
  }

  var text: String {
    let outline = ComparisonOutline(comparison)
    var text = "**\(Self.escaped(outline.headline))**\n\n"
    text += (outline.sides + outline.notes).map { "- \(Self.escaped($0))\n" }.joined()
    var isCut = false
    for section in outline.sections {
      let (part, cut) = part(section, room: limit - Self.reserve - text.count)
      text += part
      isCut = isCut || cut
    }
    return isCut ? text + "\n\(Self.note)\n" : text
  }

  private static let note = "Rows were left out to keep this short; `--format csv` has them all."
  /// Room for the note and the end of a fold.
  private static let reserve = 200

  /// A section, or as many of its rows as there is room for.
  private func part(
    _ section: ComparisonOutline.Section, room: Int
  ) -> (text: String, isCut: Bool) {
    let isOpen = section.verdict?.isRegression ?? false
    let title = section.heading
    let start =
      isOpen ? "\n### \(title)\n\n" : "\n<details><summary>\(title)</summary>\n\n"
    let end = isOpen ? "" : "\n</details>\n"
    var body =
      Self.row(section.header) + "|" + String(repeating: "---|", count: section.header.count) + "\n"
    var used = start.count + body.count + end.count
    guard used < room else { return ("", true) }
    for cells in section.rows {
      let row = Self.row(cells)
      guard used + row.count < room else { return (start + body + end, true) }
      body += row
      used += row.count
    }
    return (start + body + end, false)
  }

  private static func row(_ cells: [String]) -> String {
    "|" + cells.map { " \(escaped($0)) |" }.joined() + "\n"
  }

  /// Characters that Markdown or HTML would take for their own; names may be the user's.
  static func escaped(_ text: String) -> String {
    text.map { character -> String in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\n", "\r", "\r\n": " "
      case "\\", "|", "*", "_", "`", "[", "]", "#", "~", "@": "\\\(character)"
      default: String(character)
      }
    }.joined()
  }
}
