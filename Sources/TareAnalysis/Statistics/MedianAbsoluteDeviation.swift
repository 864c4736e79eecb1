extension Statistics {
  /// The median distance from the median: a spread that half of the numbers cannot spoil.
  ///
  /// Hampel, "The influence curve and its role in robust estimation" (1974).
  package static func medianAbsoluteDeviation(_ values: [Double]) -> Double? {
    guard let middle = median(values) else { return nil }
    return median(values.map { abs($0 - middle) })
  }

  /// What a median absolute deviation of normal numbers is multiplied by to give their standard
  /// deviation: 1 over the normal quantile at three quarters.
  package static let normalScale = 1.482602218505602
}
