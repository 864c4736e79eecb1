/// The normal distribution with mean 0 and deviation 1.
package enum Normal {
  /// The probability of a number above `value`; Abramowitz and Stegun, 7.1.22.
  package static func upperTail(_ value: Double) -> Double {
    complementOfError(value / 2.0.squareRoot()) / 2
  }
}
