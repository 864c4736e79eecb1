import TareModel

/// How long a representation takes over the scanning benchmarks, as a multiple of the plain one.
package struct Pace: ProcessSpread, Sendable, Equatable {
  package var access: String
  /// Geometric mean over the benchmarks.
  package var ratio: Double
  /// Geometric means of the least and of the largest estimates of the processes.
  package var low: Double
  package var high: Double
  /// A benchmark was timed in one process only, so that nothing is known of how processes differ.
  package var isSingle: Bool
}

extension Pace {
  /// Nil unless every benchmark was measured.
  init?(
    _ representation: String, access: String, benchmarks: [Measure], scope: Scope,
    index: CellIndex
  ) {
    let isReference = representation == CellKey.plain && access == CellKey.plainAccess
    let ratios = benchmarks.compactMap { benchmark -> TimeSummary.Ratio? in
      let summary = index.time(
        index.key(representation, access: access, benchmark, in: scope))
      return summary.flatMap { $0.ratio ?? (isReference ? .one : nil) }
    }
    guard ratios.count == benchmarks.count,
      let ratio = Statistics.geometricMean(ratios.map(\.value)),
      let low = Statistics.geometricMean(ratios.map(\.low)),
      let high = Statistics.geometricMean(ratios.map(\.high))
    else { return nil }
    self.init(
      access: access, ratio: ratio, low: low, high: high,
      isSingle: ratios.contains(where: \.isSingle))
  }
}

extension TimeSummary.Ratio {
  /// The reference against itself.
  static let one = Self(value: 1, low: 1, high: 1, processes: 0)
}
