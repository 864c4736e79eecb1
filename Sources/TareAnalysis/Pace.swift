import TareModel

/// How long a representation takes over the scanning benchmarks, as a multiple of the plain one.
package struct Pace: Sendable, Equatable {
  package var access: String
  /// Geometric mean over the benchmarks.
  package var ratio: Double
  /// Geometric means of the least and of the largest estimates of the processes.
  package var low: Double
  package var high: Double
  /// A benchmark was timed in one process only, so that nothing is known of how processes differ.
  package var isSingle: Bool

  /// Below or above 1 in every process, of which there are several.
  package var differs: Bool { !isSingle && (high < 1 || low > 1) }

  /// The spreads over several processes have no point in common.
  package func isApart(from other: Pace) -> Bool {
    !isSingle && !other.isSingle && !overlaps(other)
  }

  /// The figures themselves have a point in common, however few they are.
  func overlaps(_ other: Pace) -> Bool { high >= other.low && other.high >= low }
}

extension Pace {
  /// Nothing unless every benchmark was measured.
  init?(
    _ representation: String, access: String, benchmarks: [Measure], scope: Scope,
    index: CellIndex
  ) {
    let isReference = representation == CellKey.plain && access == CellKey.plainAccess
    let ratios = benchmarks.compactMap { benchmark -> TimeSummary.Ratio? in
      let summary = index.time(scope.key(representation, access: access, benchmark))
      return summary.flatMap { $0.ratio ?? (isReference ? .one : nil) }
    }
    guard ratios.count == benchmarks.count,
      let ratio = Statistics.geometricMean(ratios.map(\.value)),
      let low = Statistics.geometricMean(ratios.map(\.low)),
      let high = Statistics.geometricMean(ratios.map(\.high))
    else { return nil }
    self.init(
      access: access, ratio: ratio, low: low, high: high,
      isSingle: ratios.contains { $0.processes == 1 })
  }
}

extension TimeSummary.Ratio {
  /// The reference against itself.
  static let one = Self(value: 1, low: 1, high: 1, processes: 0)
}
