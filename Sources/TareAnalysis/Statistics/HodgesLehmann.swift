extension Statistics {
  /// The median of the means of all pairs of the numbers, each with itself too.
  ///
  /// Nearly as steady as the mean where numbers are normal, and hardly moved by a few that are not:
  /// Hodges and Lehmann, "Estimates of location based on rank tests" (1963).
  package static func pseudomedian(_ values: [Double]) -> Double? {
    median(
      values.indices.flatMap { first in
        values[first...].map { (values[first] + $0) / 2 }
      })
  }

  /// How far the numbers of `head` lie above those of `base`: the median of all differences.
  ///
  /// The two-sample estimate of the same paper, which belongs to the Mann-Whitney test.
  package static func shift(from base: [Double], to head: [Double]) -> Double? {
    median(head.flatMap { value in base.map { value - $0 } })
  }
}
