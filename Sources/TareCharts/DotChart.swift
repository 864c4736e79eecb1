import TareFormats

/// Named figures as points on one axis, each with its interval and, if wanted, what it was made
/// from.
package struct DotChart: Chart {
  /// One name and its figures.
  package struct Row: Sendable, Equatable {
    package var label: String
    package var value: Double
    /// The ends of the interval around the value.
    package var low: Double
    package var high: Double
    /// The single observations, drawn small.
    package var points: [Double]
    /// Many observations, as strokes in a lane for each group of them below the value.
    package var lanes: [[Double]]
    package var isHighlighted: Bool

    package init(
      _ label: String, _ value: Double, low: Double, high: Double, points: [Double] = [],
      lanes: [[Double]] = [], isHighlighted: Bool = false
    ) {
      self.label = label
      self.value = value
      self.low = low
      self.high = high
      self.points = points
      self.lanes = lanes
      self.isHighlighted = isHighlighted
    }
  }

  package var title: String
  package var summary: String
  /// What the rows are: "representation".
  package var rowTitle: String
  package var axis: Axis
  package var rows: [Row]
  /// A value all points are held against.
  package var reference: BarChart.Reference?

  package init(
    title: String, summary: String, rowTitle: String, axis: Axis, rows: [Row],
    reference: BarChart.Reference? = nil
  ) {
    self.title = title
    self.summary = summary
    self.rowTitle = rowTitle
    self.axis = axis
    self.rows = rows
    self.reference = reference
  }
}

extension DotChart {
  /// Tells whether a row has a place on the axis.
  func canShow(_ row: Row) -> Bool {
    [row.value, row.low, row.high].allSatisfy(axis.kind.canShow)
  }

  package var table: ChartTable {
    ChartTable(
      caption: title, headers: [rowTitle, axis.title, "from", "to"],
      rows: rows.map { row in
        (
          row.label,
          [row.value, row.low, row.high].map { value in
            value.isFinite
              ? .number(axis.format.text(value), value) : .missing(reason: "not measured")
          }
        )
      })
  }

  package func drawing(width: Double) -> Drawing {
    DotLayout(self, width: width).drawing
  }
}
