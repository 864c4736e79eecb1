import TareCharts
import TareMarkup

/// A table of figures in a container of its own that scrolls when the window is too narrow.
struct Table {
  /// What the table shows, and in which units.
  var caption: String
  /// The heads of the columns that name a row.
  var corners: [String]
  /// The heads of the columns with figures.
  var columns: [String]
  var rows: [Row]

  struct Row {
    var heads: [Markup]
    var cells: [Cell]
  }

  enum Cell {
    case text([Markup])
    /// A number, with a lesser one under it.
    case number(String, note: String? = nil, title: String? = nil)
    /// A number coloured by a ratio to 1.
    case heat(String, ratio: Double, title: String)
    /// No figure, and why.
    case empty(reason: String)
  }
}

extension Table {
  var markup: Markup {
    let heads =
      corners.map { HTML.th(["scope": "col"], .text($0)) }
      + columns.enumerated().map { index, name in
        let isNumeric = rows.contains { $0.cells[index].isNumber }
        return HTML.th(
          isNumeric
            ? ["scope": "col", "class": ChartClasses.number] : ["scope": "col"], .text(name))
      }
    return HTML.div(
      ["class": "scroll", "role": "region", "aria-label": caption, "tabindex": "0"],
      HTML.table(
        ["class": ChartClasses.chartTable],
        HTML.caption(.text(caption)), HTML.thead(HTML.tr(heads)),
        HTML.tbody(rows.map(\.markup))))
  }

  /// A table made elsewhere, in the same container.
  static func scrolling(_ table: Markup, label: String) -> Markup {
    HTML.div(
      ["class": "scroll", "role": "region", "aria-label": label, "tabindex": "0"], table)
  }
}

extension Table.Row {
  fileprivate var markup: Markup {
    HTML.tr(heads.map { HTML.th(["scope": "row"], $0) } + cells.map(\.markup))
  }
}

extension Table.Cell {
  private static let scale = HeatScale()

  fileprivate var isNumber: Bool {
    switch self {
    case .number, .heat: true
    case .text, .empty: false
    }
  }

  fileprivate var markup: Markup {
    switch self {
    case .text(let content):
      HTML.td(["class": "words"], content)
    case .number(let text, let note, let title):
      HTML.td(
        Self.attributes(ChartClasses.number, title),
        [.text(text)] + (note.map { [" ", HTML.small(.text($0))] } ?? []))
    case .heat(let text, let ratio, let title):
      HTML.td(
        Self.attributes(
          [ChartClasses.number, Self.scale.heat(ratio)?.name].compactMap(\.self)
            .joined(separator: " "), title), .text(text))
    case .empty(let reason):
      HTML.td(["class": ChartClasses.empty], HTML.abbr(["title": reason], "–"))
    }
  }

  private static func attributes(_ classes: String, _ title: String?) -> Attributes {
    title.map { ["class": classes, "title": $0] } ?? ["class": classes]
  }

  /// The swatches that explain the colours.
  static var legend: Markup {
    HeatTable(caption: "", corner: "", columns: [], rows: [], scale: scale).legend
  }
}
