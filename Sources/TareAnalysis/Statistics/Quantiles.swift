extension Statistics {
  /// The figure below which `share` of the numbers lie, linear between the two nearest.
  ///
  /// Type 7 of Hyndman and Fan, "Sample quantiles in statistical packages" (1996): what numpy and R
  /// give by default.
  ///
  /// - Parameter share: 0 for the least, 1 for the largest.
  package static func quantile(_ values: [Double], _ share: Double) -> Double? {
    quantile(sorted: values.sorted(), share)
  }

  /// The same of numbers that are in order already.
  static func quantile(sorted values: [Double], _ share: Double) -> Double? {
    guard !values.isEmpty, (0...1).contains(share) else { return nil }
    let place = Double(values.count - 1) * share
    let below = Int(place)
    let above = min(below + 1, values.count - 1)
    return values[below] + (values[above] - values[below]) * (place - Double(below))
  }
}
