/// Student's t distribution: what a mean of few normal numbers does over its estimated error.
///
/// Student, "The probable error of a mean" (1908).
package struct StudentT: Sendable, Equatable {
  /// Degrees of freedom, above 0; not always whole, and infinite for the normal distribution.
  package var freedom: Double

  package init(freedom: Double) { self.freedom = freedom }

  /// The probability of a number above `value`; Abramowitz and Stegun, 26.7.1.
  package func upperTail(_ value: Double) -> Double {
    guard freedom.isFinite else { return Normal.upperTail(value) }
    let half = IncompleteBeta.value(freedom / (freedom + value * value), freedom / 2, 0.5) / 2
    return value >= 0 ? half : 1 - half
  }

  /// The number that is exceeded with a probability above 0 and of at most a half; by bisection.
  package func quantile(upperTail probability: Double) -> Double {
    var (low, high) = (0.0, 1.0)
    while upperTail(high) > probability, high < 1e300 {
      low = high
      high *= 2
    }
    for _ in 0..<200 where high - low > high * 1e-15 {
      let middle = (low + high) / 2
      if upperTail(middle) > probability { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
