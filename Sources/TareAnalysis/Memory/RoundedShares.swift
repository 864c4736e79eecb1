import TareModel

/// Whole numbers for shares of a sum, which come to the whole number of that sum.
///
/// Each is the share rounded up or down; those with the largest fractions go up. A reader who adds
/// up a column finds what stands below it. (Hamilton's method, of largest remainders.)
package struct RoundedShares: Sendable, Equatable {
  package let shares: [Int]
  package let sum: Int

  /// - Parameter values: finite, each smaller than an `Int` holds.
  package init(_ values: [Double]) {
    sum = Int(nearest: values.reduce(0, +))
    var shares = values.map { Int(nearest: $0.rounded(.down)) }
    let missing = max(0, sum - shares.reduce(0, +))
    let fractions = values.map { $0 - $0.rounded(.down) }
    let largest = values.indices.sorted { (fractions[$1], $0) < (fractions[$0], $1) }
    for place in largest.prefix(missing) { shares[place] += 1 }
    self.shares = shares
  }
}
