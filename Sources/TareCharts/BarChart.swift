package import TareFormats

/// Horizontal bars, one row a category in the order given, each of one or several stacked segments.
package struct BarChart: Chart {
  /// One category and its figures.
  package struct Row: Sendable, Equatable {
    /// What is known of a category.
    package enum Content: Sendable, Equatable {
      /// One figure for each series, in the base unit.
      case values([Double])
      /// No figure, and why.
      case missing(reason: String)
    }

    package var label: String
    package var content: Content
    package var isHighlighted: Bool

    package init(_ label: String, _ content: Content, isHighlighted: Bool = false) {
      self.label = label
      self.content = content
      self.isHighlighted = isHighlighted
    }
  }

  /// A value all bars are held against, with the words that name it.
  package struct Reference: Sendable, Equatable {
    package var value: Double
    package var label: String

    package init(_ value: Double, label: String) {
      self.value = value
      self.label = label
    }
  }

  package var title: String
  package var summary: String
  /// What the categories are: "representation".
  package var rowTitle: String
  /// The names of the segments, from the base line outwards.
  package var series: [String]
  package var format: ValueFormat
  package var rows: [Row]
  package var reference: Reference?
  /// The look of each series, by number from 0 to 11, so that charts of unlike series agree; nil
  /// for one after the other.
  package var looks: [Int]?
  /// The last series comes on top of the total: "1,052 B + 66 B".
  package var isLastOnTop: Bool

  /// A chart of at most twelve series; every row must have one value for each of them.
  package init(
    title: String, summary: String, rowTitle: String, series: [String], format: ValueFormat,
    rows: [Row], reference: Reference? = nil, looks: [Int]? = nil,
    isLastOnTop: Bool = false
  ) {
    precondition((1...12).contains(series.count), "a bar has one to twelve segments")
    precondition(
      rows.allSatisfy { $0.values.map { $0.count == series.count } ?? true },
      "a row must have a value for each series")
    precondition(looks?.count ?? series.count == series.count, "a series has one look")
    self.title = title
    self.summary = summary
    self.rowTitle = rowTitle
    self.series = series
    self.format = format
    self.rows = rows
    self.reference = reference
    self.looks = looks
    self.isLastOnTop = isLastOnTop
  }
}

extension BarChart.Row {
  var values: [Double]? {
    if case .values(let values) = content { values } else { nil }
  }

  /// The length of the whole bar; nil where there is none to draw.
  var total: Double? {
    guard let values, values.allSatisfy({ $0.isFinite && $0 >= 0 }) else { return nil }
    let sum = values.reduce(0, +)
    return sum.isFinite ? sum : nil
  }
}

extension BarChart {
  /// The total of a row, and what comes on top of it.
  private func sums(_ values: [Double]) -> (total: Double, onTop: Double) {
    let onTop = isLastOnTop ? values.last ?? 0 : 0
    return (values.reduce(0, +) - onTop, onTop)
  }

  /// The words at the end of a bar.
  func figure(_ values: [Double]) -> String {
    let sums = sums(values)
    return format.text(sums.total) + (sums.onTop > 0 ? " + \(format.text(sums.onTop))" : "")
  }

  package var table: ChartTable {
    let totals = series.count > 1 ? ["total"] : []
    return ChartTable(
      caption: title, headers: [rowTitle] + series + totals,
      rows: rows.map { row in
        switch row.content {
        case .values(let values):
          let sum = series.count > 1 ? [sums(values).total] : []
          return (row.label, (values + sum).map { .number(format.text($0), $0) })
        case .missing(let reason):
          let cells = Array(
            repeating: ChartTable.Cell.missing(reason: reason), count: series.count + totals.count)
          return (row.label, cells)
        }
      })
  }

  package func drawing(width: Double) -> Drawing {
    BarLayout(self, width: width).drawing
  }
}
