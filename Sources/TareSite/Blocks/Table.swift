import TareCharts
import TareFormats
import TareMarkup
import TareModel

/// A table of figures in a container of its own that scrolls when the window is too narrow; where
/// columns are coloured, the colours are explained above it.
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
    /// A number, with a lesser one under it; the exact value is for sorting and for CSV, the link
    /// for the samples it was made from.
    case number(
      String, value: Double? = nil, note: String? = nil, title: String? = nil, link: String? = nil)
    /// A number coloured by a ratio to 1, which is its exact value where there is no other; `other`
    /// is the same in the other way of counting: absolute beside relative.
    case heat(
      String, ratio: Double, value: Double? = nil, other: String? = nil, title: String,
      link: String? = nil)
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
    let ratios = rows.flatMap(\.cells).compactMap(\.ratio)
    let scale = HeatScale(fitting: ratios)
    let table = Self.scrolling(
      HTML.table(
        ["class": ChartClasses.chartTable],
        HTML.caption([.text(caption)] + reasons), HTML.thead(HTML.tr(heads)),
        HTML.tbody(
          rows.isEmpty
            ? [ChartTable.nothing(columns: heads.count)] : rows.map { $0.markup(scale) })),
      label: caption)
    return hasLegend ? HTML.div(["class": "heated"], scale.legend, table) : table
  }

  /// One coloured column is read by its figures.
  private var hasLegend: Bool {
    columns.indices.count { column in rows.contains { $0.cells[column].ratio != nil } } > 1
  }

  /// More than these would hide the caption; each dash has its own anyway.
  private static let most = 2

  /// Why there are dashes, for whoever cannot point at them.
  private var reasons: [Markup] {
    let reasons = rows.flatMap(\.cells).compactMap { cell in
      if case .empty(let reason) = cell { reason } else { nil }
    }.unique
    guard (1...Self.most).contains(reasons.count), reasons.allSatisfy({ $0.count <= 80 }) else {
      return []
    }
    return [". ", HTML.small(.text("A dash: \(reasons.joined(separator: ", or "))."))]
  }

  /// The same figures without the words around them, exact where cells have an exact value.
  var sheet: Sheet {
    Sheet(
      rows: [(corners + columns).map { .text($0) }]
        + rows.map { row in row.heads.map { Sheet.Field(words: [$0]) } + row.cells.map(\.field) })
  }

  /// A table in a container that scrolls: a group, for a page has too many to make each a landmark.
  static func scrolling(_ table: Markup, label: String) -> Markup {
    HTML.div(
      ["class": "scroll", "role": "group", "aria-label": label, "tabindex": "0"], table)
  }
}

extension Table.Row {
  fileprivate func markup(_ scale: HeatScale) -> Markup {
    HTML.tr(heads.map(Self.head) + cells.map { $0.markup(scale) })
  }

  /// What says nothing is no head.
  private static func head(_ content: Markup) -> Markup {
    content == .text("") ? HTML.td() : HTML.th(["scope": "row"], content)
  }
}

extension Table.Cell {
  /// What a coloured figure is coloured by.
  fileprivate var ratio: Double? {
    if case .heat(_, let ratio, _, _, _, _) = self { ratio } else { nil }
  }

  fileprivate var isNumber: Bool {
    switch self {
    case .number, .heat: true
    case .text, .empty: false
    }
  }

  fileprivate func markup(_ scale: HeatScale) -> Markup {
    switch self {
    case .text(let content):
      HTML.td(["class": "words"], content)
    case .number(let text, let value, let note, let title, let link):
      HTML.td(
        Self.attributes([ChartClasses.number], value, title),
        [Self.linked(.text(text), link)] + (note.map { [" ", HTML.small(.text($0))] } ?? []))
    case .heat(let text, let ratio, let value, let other, let title, let link):
      HTML.td(
        Self.attributes(
          [ChartClasses.number, scale.heat(ratio)?.name].compactMap(\.self), value ?? ratio,
          title),
        [Self.linked(other == nil ? .text(text) : HTML.span(["class": "main"], .text(text)), link)]
          + (other.map { [" ", HTML.small(["class": "other"], .text($0))] } ?? []))
    case .empty(let reason):
      HTML.td(["class": ChartClasses.empty], HTML.abbr(["title": reason], "–"))
    }
  }

  fileprivate var field: Sheet.Field {
    switch self {
    case .text(let content): Sheet.Field(words: content)
    case .number(_, .some(let value), _, _, _): .number(value)
    case .number(let text, nil, let note, _, _):
      .text([text, note].compactMap(\.self).joined(separator: " "))
    case .heat(_, let ratio, let value, _, _, _): .number(value ?? ratio)
    case .empty: .empty
    }
  }

  private static func linked(_ text: Markup, _ link: String?) -> Markup {
    link.map { HTML.a(["href": $0], text) } ?? text
  }

  private static func attributes(
    _ classes: [String], _ value: Double?, _ title: String?
  ) -> Attributes {
    var attributes: Attributes = ["class": classes.joined(separator: " ")]
    attributes["data-value"] = value.map(Formats.exact)
    attributes["title"] = title
    return attributes
  }
}

extension Sheet.Field {
  /// The text of some markup on one line.
  fileprivate init(words: [Markup]) {
    let text = words.map(\.plainText).joined().split(whereSeparator: \.isWhitespace)
    self = .text(text.joined(separator: " "))
  }
}
