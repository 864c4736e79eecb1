package import TareModel

/// The figures of one cell over runs, from the oldest to the newest.
package struct CellHistory: Sendable, Equatable {
  package let key: CellKey
  package let quantity: CellFigure.Quantity
  /// Of bytes and their kin, such as `B`.
  package let unit: String
  /// Every other number is another level.
  package let isExact: Bool
  package let points: [Point]
  /// The stretches of one level each, as positions in `points`.
  ///
  /// Times and metrics that are estimates are noisy, and their levels are found by `ChangePoints`.
  package let levels: [ChangePoints.Level]

  /// A figure of one run.
  package struct Point: Sendable, Equatable {
    /// The place of the run among all runs, from the oldest.
    package var moment: Int {
      get { Int(place) }
      set { place = Int32(newValue) }
    }
    package var value: Double
    /// How far the figure may be off, for which seven digits are plenty.
    package var low: Float
    package var high: Float
    /// Narrow, for a site holds hundreds of thousands of points.
    private var place: Int32

    package init(moment: Int, value: Double, low: Double, high: Double) {
      self.value = value
      self.low = Float(low)
      self.high = Float(high)
      place = Int32(moment)
    }
  }

  package init(_ series: History.Series) {
    key = series.key
    quantity = series.quantity
    points = series.points
    unit = series.metric?.unit ?? MetricDescriptor.bytes
    switch quantity {
    case .recordBytes, .totalBytes: isExact = series.metric?.isExact ?? true
    case .ratio, .seconds, .instructions: isExact = false
    }
    levels =
      isExact
      ? Self.exactLevels(points)
      : ChangePoints(points.map(\.value), threshold: Self.threshold(quantity)).levels
  }

  /// A place where the figure went over to another level.
  package struct Change: Sendable, Equatable {
    package var key: CellKey
    package var quantity: CellFigure.Quantity
    package var unit: String
    /// The first run of the new level, as a place among all runs.
    package var moment: Int
    package var before: Double
    package var after: Double

    /// Above 1 for what became heavier or slower.
    package var ratio: Double { after / before }
    package var isWorse: Bool { after > before }
  }
}

extension CellHistory {
  /// The least factor, less 1, that counts as a step of a time or of an estimate.
  package static let threshold = 0.02
  /// The same of instructions, which nothing on the machine disturbs.
  package static let instructionThreshold = 0.01

  private static func threshold(_ quantity: CellFigure.Quantity) -> Double {
    quantity == .instructions ? instructionThreshold : threshold
  }

  package var changes: [Change] {
    zip(levels, levels.dropFirst()).map { old, new in
      Change(
        key: key, quantity: quantity, unit: unit, moment: points[new.range.lowerBound].moment,
        before: old.value, after: new.value)
    }
  }

  private static func exactLevels(_ points: [Point]) -> [ChangePoints.Level] {
    var levels: [ChangePoints.Level] = []
    for (index, point) in points.enumerated() {
      if let last = levels.last, last.value == point.value {
        levels[levels.count - 1].range = last.range.lowerBound..<index + 1
      } else {
        levels.append(.init(range: index..<index + 1, value: point.value))
      }
    }
    return levels
  }
}
