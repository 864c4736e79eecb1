import TareFormats
package import TareMarkup

/// A table of numbers whose cells are coloured by their ratio to a base.
package struct HeatTable: Sendable, Equatable {
  /// What stands in a cell.
  package enum Cell: Sendable, Equatable {
    /// A number as text, coloured by a ratio.
    case value(text: String, ratio: Double)
    /// No number, and why.
    case missing(reason: String)

    /// A ratio that is its own text.
    package static func ratio(_ ratio: Double) -> Cell {
      .value(text: Formats.ratio(ratio), ratio: ratio)
    }
  }

  /// One row: its name and a cell for every column.
  package struct Row: Sendable, Equatable {
    package var label: String
    package var cells: [Cell]

    package init(_ label: String, _ cells: [Cell]) {
      self.label = label
      self.cells = cells
    }
  }

  package var caption: String
  /// The words above the row names.
  package var corner: String
  package var columns: [String]
  package var rows: [Row]
  package var scale: HeatScale

  /// A table in which every row must have one cell for each column.
  package init(
    caption: String, corner: String, columns: [String], rows: [Row], scale: HeatScale = HeatScale()
  ) {
    precondition(
      rows.allSatisfy { $0.cells.count == columns.count }, "a row must have a cell for each column")
    self.caption = caption
    self.corner = corner
    self.columns = columns
    self.rows = rows
    self.scale = scale
  }
}

extension HeatTable {
  /// The table with row and column headers.
  package var markup: Markup {
    HTML.table(
      ["class": ChartClasses.heatTable],
      HTML.caption(.text(caption)),
      HTML.thead(HTML.tr(([corner] + columns).map { HTML.th(["scope": "col"], .text($0)) })),
      HTML.tbody(
        rows.map { row in
          HTML.tr(
            [HTML.th(["scope": "row"], .text(row.label))] + row.cells.map { $0.markup(scale) })
        }))
  }

  /// A line of swatches that says which colour stands for which ratio.
  package var legend: Markup {
    let classes = HeatScale.Class.allCases
    return HTML.ul(
      ["class": ChartClasses.heatLegend],
      classes.enumerated().map { index, heat in
        let ratio = Formats.ratio(scale.ratio(heat))
        let text =
          switch index {
          case 0: "\(ratio) or less"
          case classes.count - 1: "\(ratio) or more"
          default: ratio
          }
        return HTML.li(["class": heat.name], .text(text))
      })
  }
}

extension HeatTable.Cell {
  fileprivate func markup(_ scale: HeatScale) -> Markup {
    switch self {
    case .value(let text, let ratio):
      let heat = scale.heat(ratio).map { " \($0.name)" } ?? ""
      return HTML.td(["class": ChartClasses.number + heat], .text(text))
    case .missing(let reason):
      return ChartTable.empty(reason: reason)
    }
  }
}
