/// What a comparison says of one cell.
package enum Verdict: String, Sendable, CaseIterable {
  case slower, faster
  case heavier, lighter
  /// The difference is nothing, or certain to be within the threshold.
  case same
  /// The figures do not tell.
  case uncertain

  /// A user would want to be told.
  package var isRegression: Bool { self == .slower || self == .heavier }
  package var isImprovement: Bool { self == .faster || self == .lighter }
  /// A difference, whichever way.
  package var isDifference: Bool { isRegression || isImprovement }
}
