import TareAnalysis
import TareWording

/// A comparison for people at a terminal: aligned, and in colour where that is wanted.
struct ComparisonText: Exporter {
  static let name = "text"
  static let reader = "a terminal"

  var comparison: Comparison
  var isColoured = false
  /// Rows of one table; more are counted, and other formats have them all.
  var limit = 40

  static func text(of comparison: Comparison, _ circumstances: ExportCircumstances) -> String {
    Self(comparison: comparison, isColoured: circumstances.isColoured).text
  }

  var text: String {
    let outline = ComparisonOutline(comparison)
    return ([outline.headline, ""] + outline.sides + outline.notes + outline.sections.map(section))
      .joined(separator: "\n")
  }

  private func section(_ section: ComparisonOutline.Section) -> String {
    let table = TextTable(header: section.header, rows: Array(section.rows.prefix(limit)))
    let rest = section.rows.count - limit
    let note = rest > 0 ? "\n… and \(rest) more; --format csv has them all" : ""
    return "\n" + coloured(section.heading, section.verdict) + "\n"
      + table.text + note
  }

  private func coloured(_ title: String, _ verdict: Verdict?) -> String {
    guard isColoured, let verdict else { return title }
    return (verdict.isRegression ? Self.red : Self.green) + title + Self.plain
  }

  private static let red = "\u{1B}[31m"
  private static let green = "\u{1B}[32m"
  private static let plain = "\u{1B}[0m"
  /// What changes the colour of a terminal's text.
  static let colours = [red, green, plain]
}
