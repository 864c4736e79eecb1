import TareFormats

/// Quantities that stay level and jump, such as the size of something that grows: one staircase
/// each.
package struct StepChart: Chart {
  /// A named staircase: each point is where a new level begins.
  package struct Series: Sendable, Equatable {
    package var name: String
    /// With growing x.
    package var points: [Point]

    package init(_ name: String, _ points: [Point]) {
      self.name = name
      self.points = points
    }

    /// The level at a place; nil before the first.
    package func level(at x: Double) -> Double? { points.last { $0.x <= x }?.y }
  }

  package var title: String
  package var summary: String
  package var x: Axis
  package var y: Axis
  /// How far every staircase goes; steps beyond it are not shown.
  package var through: Double
  package var series: [Series]

  package init(
    title: String, summary: String, x: Axis, y: Axis, through: Double, series: [Series]
  ) {
    self.title = title
    self.summary = summary
    self.x = x
    self.y = y
    self.through = through
    self.series = series
  }
}

extension StepChart {
  /// A row for each place at which any staircase has a step.
  package var table: ChartTable {
    let places = Set(series.flatMap(\.points).map(\.x).filter { $0 <= through }).sorted()
    return ChartTable(
      caption: title, headers: ["\(x.title), from"] + series.map(\.name),
      rows: places.map { place in
        (
          x.format.text(place),
          series.map { staircase in
            staircase.level(at: place).map { .number(y.format.text($0), $0) }
              ?? .missing(reason: "it begins later")
          }
        )
      }, counts: places)
  }

  package func drawing(width: Double) -> Drawing {
    StepLayout(self, width: width).drawing
  }
}
