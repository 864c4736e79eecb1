/// Plain statistics of a list of numbers.
package enum Statistics {
  /// The middle of the sorted numbers, the mean of the two middle ones for an even count.
  package static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }

  /// The exponential of the mean logarithm; nil when a number is not above zero.
  package static func geometricMean(_ values: [Double]) -> Double? {
    guard !values.isEmpty, values.allSatisfy({ $0 > 0 }) else { return nil }
    return exponential(values.map(logarithm).reduce(0, +) / Double(values.count))
  }
}
