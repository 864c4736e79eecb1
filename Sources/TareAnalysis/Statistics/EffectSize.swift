/// How far two lists of numbers lie apart, whatever their unit and spread.
package struct EffectSize: Sendable, Equatable {
  /// The share of pairs in which `head` is larger, less the share in which it is smaller: from -1
  /// to
  /// 1. Cliff, "Dominance statistics" (1993).
  package var delta: Double

  /// Nil where a list is empty.
  package init?(base: [Double], head: [Double]) {
    guard !base.isEmpty, !head.isEmpty else { return nil }
    let signs = head.reduce(0) { sum, value in
      base.reduce(sum) { $0 + (value > $1 ? 1 : value < $1 ? -1 : 0) }
    }
    delta = Double(signs) / Double(base.count * head.count)
  }
}
