package import TareFormats

/// One figure over many runs: its points with their spread, the levels it kept, and the steps
/// between.
package struct TrendChart: Chart {
  /// The figure of one run.
  package struct Point: Sendable, Equatable {
    /// What names the run: a time or a label.
    package var name: String
    package var value: Double
    package var low: Double
    package var high: Double

    package init(_ name: String, _ value: Double, low: Double, high: Double) {
      self.name = name
      self.value = value
      self.low = low
      self.high = high
    }
  }

  /// A stretch of points on one level.
  package struct Level: Sendable, Equatable {
    package var range: Range<Int>
    package var value: Double

    package init(_ range: Range<Int>, _ value: Double) {
      self.range = range
      self.value = value
    }
  }

  package var title: String
  package var summary: String
  package var valueTitle: String
  package var format: ValueFormat
  package var points: [Point]
  /// Neighbouring, together all of `points`.
  package var levels: [Level]

  package init(
    title: String, summary: String, valueTitle: String, format: ValueFormat, points: [Point],
    levels: [Level]
  ) {
    self.title = title
    self.summary = summary
    self.valueTitle = valueTitle
    self.format = format
    self.points = points
    self.levels = levels
  }

  /// A row for each level and not for each point, of which there can be hundreds.
  package var table: ChartTable {
    ChartTable(
      caption: title, headers: ["from run", "to run", "runs", valueTitle, "change"],
      rows: levels.enumerated().map { index, level in
        let before = index > 0 ? levels[index - 1].value : nil
        return (
          points[level.range.lowerBound].name,
          [
            .text(points[level.range.upperBound - 1].name),
            .number(Formats.integer(level.range.count), Double(level.range.count)),
            .number(format.text(level.value), level.value),
            before.map { .number(Formats.change(level.value / $0 - 1), level.value / $0 - 1) }
              ?? .missing(reason: "the first level"),
          ]
        )
      })
  }

  package func drawing(width: Double) -> Drawing { TrendLayout(self, width: width).drawing }
}
