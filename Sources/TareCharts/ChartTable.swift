import TareFormats
package import TareMarkup

/// The figures of a chart in rows and columns: as an HTML table, for whoever cannot or will not
/// read the drawing, and as a sheet, for whoever wants to go on with them.
package struct ChartTable: Sendable, Equatable {
  /// What stands in a cell.
  package enum Cell: Sendable, Equatable {
    case text(String)
    /// A number as it is read, and as it is.
    case number(String, Double)
    case missing(reason: String)
  }

  package struct Row: Sendable, Equatable {
    package var head: String
    /// What the head is as a number; nil where it is a name.
    package var value: Double?
    package var cells: [Cell]
  }

  package var caption: String
  /// Of the rows' heads first.
  package var headers: [String]
  package var rows: [Row]

  /// - Parameter counts: what the heads of the rows are as numbers, where they are.
  init(
    caption: String, headers: [String], rows: [(head: String, cells: [Cell])],
    counts: [Double]? = nil
  ) {
    self.caption = caption
    self.headers = headers
    self.rows = rows.enumerated().map {
      Row(head: $1.head, value: counts?[$0], cells: $1.cells)
    }
  }
}

extension ChartTable {
  /// A table whose first cell in each row is the row's header.
  package var markup: Markup {
    HTML.table(
      ["class": ChartClasses.chartTable],
      HTML.caption(.text(caption)),
      HTML.thead(HTML.tr(headers.map { HTML.th(["scope": "col"], .text($0)) })),
      HTML.tbody(
        rows.isEmpty
          ? [Self.nothing(columns: headers.count)]
          : rows.map { row in
            HTML.tr([HTML.th(["scope": "row"], .text(row.head))] + row.cells.map(\.markup))
          }))
  }

  /// The row of a table that has none, for a table without rows is not valid.
  package static func nothing(columns: Int) -> Markup {
    let cell = Cell.missing(reason: "there is nothing to show")
    return HTML.tr((0..<max(1, columns)).map { _ in cell.markup })
  }

  package var sheet: Sheet {
    Sheet(
      rows: [headers.map { .text($0) }]
        + rows.map { row in
          [row.value.map { .number($0) } ?? .text(row.head)] + row.cells.map(\.field)
        })
  }
}

extension ChartTable.Cell {
  fileprivate var markup: Markup {
    switch self {
    case .text(let text): HTML.td(.text(text))
    case .number(let text, let value):
      HTML.td(["class": ChartClasses.number, "data-value": Formats.exact(value)], .text(text))
    case .missing(let reason):
      HTML.td(["class": ChartClasses.empty], HTML.abbr(["title": reason], "–"))
    }
  }

  fileprivate var field: Sheet.Field {
    switch self {
    case .text(let text): .text(text)
    case .number(_, let value): .number(value)
    case .missing: .empty
    }
  }
}
