import TareModel

/// How many times as large the figures of `head` are as those of `base`, with what is known of the
/// error; each figure stands for one process.
///
/// Logarithms are compared, so that a ratio and its inverse are treated alike: a difference of
/// means, trimmed where there are many figures (`Moments`), with the pooled variance of both sides
/// (Student's two-sample t; of trimmed ones Yuen's).
package struct RatioEstimate: Sendable, Equatable {
  /// Mean logarithm of `head` less that of `base`, both trimmed.
  package var difference: Double
  /// The variance of one figure's logarithm, and its degrees of freedom.
  package var spread: VariancePrior.Observed
  /// What the variance is multiplied by to give that of the difference.
  package var share: Double
  /// A standard deviation of the difference that no number of figures makes smaller.
  package var doubt: Double

  /// An empty side stands for exactly 1, the reference against itself. Nil where both are empty
  /// or a figure is not above zero.
  ///
  /// - Parameters:
  ///   - all: the figures among which those of a side were chosen, where some were left out.
  /// - doubts: what no number of figures makes known of a side, as a standard deviation of its
  ///   logarithm.
  package init?(
    base: [Double], head: [Double], amongst all: (base: [Double], head: [Double]) = ([], []),
    doubts: (base: Double, head: Double) = (0, 0)
  ) {
    let figures = base + head + all.base + all.head
    guard !(base + head).isEmpty, figures.allSatisfy({ $0 > 0 && $0.isFinite }) else { return nil }
    let mine = Moments(head.map(logarithm), amongst: all.head.map(logarithm))
    let other = Moments(base.map(logarithm), amongst: all.base.map(logarithm))
    difference = mine.mean - other.mean
    let freedom = mine.freedom + other.freedom
    spread = VariancePrior.Observed(
      variance: freedom > 0 ? (mine.squares + other.squares) / freedom : 0, freedom: freedom)
    doubt = (doubts.base * doubts.base + doubts.head * doubts.head).squareRoot()
    share = [base, head].filter { !$0.isEmpty }.reduce(0) { $0 + 1 / Double($1.count) }
  }

  package var ratio: Double { exponential(difference) }

  /// With its variance drawn towards a common one.
  package func moderated(by prior: VariancePrior?) -> RatioEstimate {
    var estimate = self
    if let prior { estimate.spread = prior.moderating(spread) }
    return estimate
  }

  /// The interval that holds the true ratio in a share `level` of cases; nil where no variance is
  /// known.
  package func interval(level: Double) -> ClosedRange<Double>? {
    guard spread.freedom > 0 else { return nil }
    let reach = StudentT(freedom: spread.freedom).quantile(upperTail: (1 - level) / 2) * error
    return ClosedRange(ordered: exponential(difference - reach), exponential(difference + reach))
  }

  /// The least share of wrong calls at which the interval leaves out everything within a threshold.
  ///
  /// A ratio between 1 / (1 + threshold) and 1 + threshold counts as none. The probability is that
  /// of the nearer end, twice for the two sides, so that test and interval never disagree; compare
  /// McCarthy and Smyth, "Testing significance relative to a fold-change threshold is a TREAT"
  /// (2009).
  package func probability(threshold: Double) -> Double {
    guard spread.freedom > 0 else { return 1 }
    let beyond = abs(difference) - logarithm(1 + threshold)
    guard error > 0 else { return beyond > 0 ? 0 : 1 }
    return min(1, 2 * StudentT(freedom: spread.freedom).upperTail(beyond / error))
  }

  /// The standard error of the difference.
  private var error: Double { (spread.variance * share + doubt * doubt).squareRoot() }
}
