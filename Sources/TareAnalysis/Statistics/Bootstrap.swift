import TareModel

/// How far a figure would vary were the same measured again: groups are drawn anew, with
/// replacement, and then numbers within each group.
///
/// Whole processes are the groups, because numbers of one process go together: Davison and Hinkley,
/// "Bootstrap methods and their application" (1997), section 3.8. With fewer than about six groups
/// its intervals are too narrow, whoever draws them; `RatioEstimate` is for those.
package struct Bootstrap: Sendable, Equatable {
  package var resamples = 2000
  package var seed: UInt64 = 1

  /// The percentile interval of a statistic of several sets of groups, such as the ratio of one to
  /// another; nil where a set or a group is empty.
  ///
  /// - Parameter level: what share of such intervals is to hold the true figure: 0.95.
  package func interval(
    _ sets: [[[Double]]], level: Double, of statistic: ([[[Double]]]) -> Double
  ) -> ClosedRange<Double>? {
    guard sets.allSatisfy({ !$0.isEmpty && $0.allSatisfy { !$0.isEmpty } }), !sets.isEmpty
    else { return nil }
    var generator = SeededGenerator(seed: seed)
    let replicates = (0..<resamples).map { _ in
      statistic(sets.map { Self.drawing($0, &generator) })
    }.sorted()
    let tail = (1 - level) / 2
    guard let low = Statistics.quantile(sorted: replicates, tail),
      let high = Statistics.quantile(sorted: replicates, 1 - tail)
    else { return nil }
    return ClosedRange(ordered: low, high)
  }

  private static func drawing(
    _ groups: [[Double]], _ generator: inout SeededGenerator
  ) -> [[Double]] {
    groups.map { _ in
      let group = groups[generator.index(below: groups.count)]
      return group.map { _ in group[generator.index(below: group.count)] }
    }
  }
}

extension SeededGenerator {
  /// A position below `count`, from the high half of a product: Lemire, "Fast random integer
  /// generation in an interval" (2019), without the rejection, which matters from 2^40 on.
  mutating func index(below count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(count)).high)
  }
}
