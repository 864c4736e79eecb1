import TareFormats
internal import TareMarkup

/// The figures of a chart as an HTML table, for whoever cannot or will not read the drawing.
enum ChartTable {
  /// What stands in a cell.
  enum Cell {
    case text(String)
    /// A number as it is read, and as it is.
    case number(String, value: Double? = nil)
    case missing(reason: String)
  }

  /// A table whose first cell in each row is the row's header.
  static func markup(caption: String, headers: [String], rows: [(header: String, cells: [Cell])])
    -> Markup
  {
    HTML.table(
      ["class": ChartClasses.chartTable],
      HTML.caption(.text(caption)),
      HTML.thead(HTML.tr(headers.map { HTML.th(["scope": "col"], .text($0)) })),
      HTML.tbody(
        rows.map { row in
          HTML.tr([HTML.th(["scope": "row"], .text(row.header))] + row.cells.map(cell))
        }))
  }

  /// A cell that says why it holds nothing.
  static func empty(reason: String) -> Markup {
    HTML.td(["class": ChartClasses.empty], HTML.abbr(["title": reason], "–"))
  }

  private static func number(_ text: String, _ value: Double?) -> Markup {
    var attributes: Attributes = ["class": ChartClasses.number]
    attributes["data-value"] = value.map(Formats.exact)
    return HTML.td(attributes, .text(text))
  }

  private static func cell(_ cell: Cell) -> Markup {
    switch cell {
    case .text(let text): HTML.td(.text(text))
    case .number(let text, let value): number(text, value)
    case .missing(let reason): empty(reason: reason)
    }
  }
}
