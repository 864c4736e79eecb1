package import TareModel

/// How well the times of a matrix are known.
package enum TimePrecision {
  /// Half the width of each cell's interval, as a share of 1; without the cells of which nothing is
  /// known.
  ///
  /// A process gives one figure: its ratio to the reference, or seconds where the cell is its own
  /// reference. Variances are drawn towards that of all cells of their kind, because three
  /// processes hardly know their own and a cell whose figures happen to agree must not stop on
  /// their word.
  package static func halfWidths(
    _ readings: [CellKey: TimeReading], level: Double = 0.95
  ) -> [CellKey: Double] {
    var estimates: [TimeBasis: [CellKey: RatioEstimate]] = [:]
    for (key, reading) in readings {
      let ratios = reading.estimates(.reference)
      let basis: TimeBasis = ratios.isEmpty ? .seconds : .reference
      let figures = ratios.isEmpty ? reading.estimates(.seconds) : ratios
      estimates[basis, default: [:]][key] = RatioEstimate(
        base: [], head: figures, amongst: ([], reading.everyEstimate(basis)),
        doubts: (0, reading.doubt(basis)))
    }
    return estimates.values.reduce(into: [:]) { widths, estimates in
      let prior = VariancePrior(estimates.values.map(\.spread))
      for (key, estimate) in estimates {
        guard let interval = estimate.moderated(by: prior).interval(level: level) else { continue }
        widths[key] = (interval.upperBound / interval.lowerBound).squareRoot() - 1
      }
    }
  }
}
