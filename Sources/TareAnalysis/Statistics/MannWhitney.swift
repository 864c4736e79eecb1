/// Whether the numbers of one list tend to be larger than those of another, by ranks alone.
///
/// Mann and Whitney, "On a test of whether one of two random variables is stochastically larger
/// than the other" (1947); two-sided, and with the choices of `scipy.stats.mannwhitneyu`.
package struct MannWhitney: Sendable, Equatable {
  /// How many pairs have the larger number in `head`; a tie counts as half.
  package var u: Double
  /// The probability of a `u` as extreme as this one where both come from one distribution.
  package var probability: Double
  /// Counted out over all orders of the numbers; otherwise from the normal approximation.
  package var isExact: Bool

  /// Nil where a list is empty.
  ///
  /// Exact when one list has at most 8 numbers and there are no ties.
  package init?(base: [Double], head: [Double]) {
    guard !base.isEmpty, !head.isEmpty else { return nil }
    u = head.reduce(0) { sum, value in
      base.reduce(sum) { $0 + (value > $1 ? 1 : value == $1 ? 0.5 : 0) }
    }
    let pairs = Double(base.count * head.count)
    let extreme = max(u, pairs - u)
    let ties = Self.ties(base + head)
    isExact = ties.isEmpty && min(base.count, head.count) <= 8
    probability =
      isExact
      ? Self.exact(extreme, base.count, head.count)
      : Self.normal(extreme, base.count, head.count, ties: ties)
  }

  /// The sizes of groups of equal numbers.
  private static func ties(_ values: [Double]) -> [Int] {
    Dictionary(grouping: values, by: \.self).values.map(\.count).filter { $0 > 1 }.sorted()
  }

  private static func exact(_ u: Double, _ base: Int, _ head: Int) -> Double {
    let counts = orders(min(base, head), max(base, head))
    let tail = counts[Int(u.rounded(.up))...].reduce(0, +)
    return min(1, 2 * tail / counts.reduce(0, +))
  }

  /// How many orders of `few` and `many` numbers have each `u`: the coefficients of the Gaussian
  /// binomial, multiplied out one factor at a time.
  private static func orders(_ few: Int, _ many: Int) -> [Double] {
    var counts = [1.0] + Array(repeating: 0, count: few * many)
    for factor in 1...few {
      let step = many + factor
      for index in counts.indices.reversed() where index >= step {
        counts[index] -= counts[index - step]
      }
      for index in counts.indices where index >= factor {
        counts[index] += counts[index - factor]
      }
    }
    return counts
  }

  /// With a correction for ties and half a step for continuity.
  private static func normal(_ u: Double, _ base: Int, _ head: Int, ties: [Int]) -> Double {
    let (pairs, all) = (Double(base * head), Double(base + head))
    let tied = ties.map(Double.init).reduce(0) { $0 + ($1 * $1 * $1 - $1) }
    let deviation = (pairs / 12 * (all + 1 - tied / (all * (all - 1)))).squareRoot()
    guard deviation > 0 else { return 1 }
    return min(1, 2 * Normal.upperTail((u - pairs / 2 - 0.5) / deviation))
  }
}
