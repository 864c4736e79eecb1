/// How large a number may be that comes from outside: from a run file, from a probe.
package enum NumberLimit {
  /// 2⁵³. Every whole number up to it is exact as a `Double`, and sums of many of them fit into an
  /// `Int`.
  package static let largest = 9_007_199_254_740_992
}

extension Int {
  /// Its magnitude is at most 2⁵³.
  package var isFigure: Bool { magnitude <= NumberLimit.largest.magnitude }

  /// The nearest whole number. Where that does not fit: the least or the largest `Int`; 0 for what
  /// is no number.
  package init(nearest value: Double) {
    self = Int(exactly: value.rounded()) ?? (value.isNaN ? 0 : value < 0 ? .min : .max)
  }
}

extension Double {
  /// It is a number, and its magnitude is at most 2⁵³.
  package var isFigure: Bool { magnitude <= Double(NumberLimit.largest) }

  /// The same number, or the nearest that is a figure.
  package var asFigure: Double {
    isNaN ? 0 : min(max(self, -Double(NumberLimit.largest)), Double(NumberLimit.largest))
  }
}

extension ClosedRange<Double> {
  /// From the one number to the other; nil where they are not in order, or one is no number.
  package init?(ordered low: Double, _ high: Double) {
    guard low <= high else { return nil }
    self = low...high
  }
}
