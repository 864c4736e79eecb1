/// How cells are judged.
package struct ComparisonRule: Sendable, Equatable {
  package var thresholds: Thresholds
  /// Of all cells called different, the share that may be called so wrongly.
  package var falseShare: Double
  /// Times of different machines are compared by their ratio to the reference.
  package var anyHost: Bool
  /// The one basis of times that is wanted; nil leaves it to the axis.
  package var basis: TimeBasis?

  package init(
    thresholds: Thresholds = .standard, falseShare: Double = 0.05, anyHost: Bool = false,
    basis: TimeBasis? = nil
  ) {
    self.thresholds = thresholds
    self.falseShare = falseShare
    self.anyHost = anyHost
    self.basis = basis
  }

  /// The bases in the order in which they are tried.
  ///
  /// - Parameter acrossRuntimes: whether the pair's runtimes differ, and the reference with them.
  func bases(on axis: ComparisonAxis, acrossRuntimes: Bool) -> [TimeBasis] {
    if let basis { return [basis] }
    if anyHost { return [.reference] }
    return axis.prefersSeconds || acrossRuntimes ? [.seconds, .reference] : [.reference, .seconds]
  }
}
