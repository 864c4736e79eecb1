/// Many tests at once, so that of all that are called a difference no more than a share is none.
///
/// Benjamini and Hochberg, "Controlling the false discovery rate" (1995).
package struct BenjaminiHochberg: Sendable, Equatable {
  /// For each test the least share of false discoveries at which it is a discovery.
  package var adjusted: [Double]

  /// - Parameter probabilities: the p-value of each test.
  package init(_ probabilities: [Double]) {
    let order = probabilities.indices.sorted { probabilities[$0] > probabilities[$1] }
    let count = Double(probabilities.count)
    adjusted = probabilities
    var least = 1.0
    for (place, index) in order.enumerated() {
      least = min(least, probabilities[index] * count / (count - Double(place)))
      adjusted[index] = least
    }
  }

  /// How many tests are discoveries at a share of false ones.
  package func discoveries(at share: Double) -> Int { adjusted.count { $0 <= share } }

  /// The level at which intervals of single tests leave out what these discoveries leave out.
  ///
  /// Benjamini and Yekutieli, "False discovery rate-adjusted multiple confidence intervals for
  /// selected parameters" (2005): with R discoveries among m, 1 - share · R / m.
  package func intervalLevel(at share: Double) -> Double {
    guard !adjusted.isEmpty else { return 1 - share }
    return 1 - share * Double(max(1, discoveries(at: share))) / Double(adjusted.count)
  }
}
