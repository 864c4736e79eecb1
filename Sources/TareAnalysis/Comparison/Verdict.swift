/// What a comparison says of one cell.
package enum Verdict: String, Sendable, CaseIterable {
  case slower, faster
  case heavier, lighter
  /// More instructions, or fewer.
  case costlier, cheaper
  /// The difference is nothing, or certain to be within the threshold.
  case same
  /// The figures do not tell.
  case uncertain

  /// A user would want to be told.
  package var isRegression: Bool { Self.regressions.contains(self) }
  package var isImprovement: Bool { Self.improvements.contains(self) }
  /// A difference, whichever way.
  package var isDifference: Bool { isRegression || isImprovement }

  /// In the order in which they are told.
  package static let regressions: [Verdict] = [.slower, .heavier, .costlier]
  package static let improvements: [Verdict] = [.faster, .lighter, .cheaper]
}
