import TareModel

/// How median wall times compare: what a user sees, caches cold and neighbours loud.
///
/// Not what verdicts come from, but a second opinion by another road: medians instead of minima,
/// and a bootstrap over processes and blocks instead of Student's t.
package struct TypicalRatio: Sendable, Equatable {
  package var ratio: Double
  /// 95 %.
  package var interval: ClosedRange<Double>

  /// Nil where a side has no samples.
  init?(base: TimeReading, head: TimeReading, basis: TimeBasis, scale: Double = 1) {
    let sets = [base, head].map { reading in
      reading.series.compactMap { series -> [Double]? in
        let divisor =
          basis == .reference
          ? series.reference.flatMap { Statistics.median($0.wallSeconds) } ?? 1 : 1
        let blocks = series.samples.wallSeconds.map { $0 / divisor }
        return blocks.isEmpty || divisor <= 0 ? nil : blocks
      }
    }
    let factor = basis == .seconds ? scale : 1
    let statistic = { (sets: [[[Double]]]) in
      factor * Self.typical(sets[1]) / Self.typical(sets[0])
    }
    guard let interval = Bootstrap(resamples: 300).interval(sets, level: 0.95, of: statistic)
    else { return nil }
    self.interval = interval
    ratio = statistic(sets)
    guard ratio.isFinite, interval.upperBound.isFinite else { return nil }
  }

  /// The median over processes of the medians of their blocks.
  private static func typical(_ processes: [[Double]]) -> Double {
    Statistics.median(processes.map { Statistics.median($0) ?? 0 }) ?? 0
  }
}
