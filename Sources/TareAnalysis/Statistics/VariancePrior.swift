/// What the variances of many cells say of the variance of one that has only few estimates.
///
/// A cell with three processes hardly knows its own variance. Over a matrix the variances follow a
/// scaled F distribution around a common one; its parameters are fitted to the moments of their
/// logarithms: Smyth, "Linear models and empirical Bayes methods for assessing differential
/// expression in microarray experiments" (2004), section 6.2.
package struct VariancePrior: Sendable, Equatable {
  /// The common variance.
  package var variance: Double
  /// How many degrees of freedom it is worth; infinite where variances differ by chance alone.
  package var freedom: Double

  /// A variance and the degrees of freedom it was estimated with.
  package struct Observed: Sendable, Equatable {
    package var variance: Double
    package var freedom: Double
  }

  /// Nil where fewer than two variances are known.
  package init?(_ observed: [Observed]) {
    let known = observed.filter { $0.freedom > 0 }
    guard known.count > 1, let middle = Statistics.median(known.map(\.variance)), middle > 0
    else { return nil }
    // A variance of nothing has no logarithm; the floor is limma's.
    let logarithms = known.map { each in
      logarithm(max(each.variance, middle * 1e-5)) - Polygamma.digamma(each.freedom / 2)
        + logarithm(each.freedom / 2)
    }
    let count = Double(known.count)
    let mean = logarithms.reduce(0, +) / count
    let spread = logarithms.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
    let chance = known.reduce(0) { $0 + Polygamma.trigamma($1.freedom / 2) } / count
    if spread > chance {
      let half = Polygamma.inverseTrigamma(spread - chance)
      freedom = 2 * half
      variance = exponential(mean + Polygamma.digamma(half) - logarithm(half))
    } else {
      freedom = .infinity
      variance = exponential(mean)
    }
  }

  /// The variance of a cell drawn towards the common one, and the degrees of freedom of both.
  package func moderating(_ own: Observed) -> Observed {
    guard freedom.isFinite else { return Observed(variance: variance, freedom: .infinity) }
    let all = freedom + own.freedom
    return Observed(
      variance: (freedom * variance + own.freedom * own.variance) / all, freedom: all)
  }
}
