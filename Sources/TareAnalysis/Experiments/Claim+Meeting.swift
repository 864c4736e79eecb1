package import TareModel

/// How far an observed number is from a claimed one.
package enum Deviation: Sendable, Equatable {
  /// Observed less claimed, in the unit of both.
  case difference(Int)
  /// Observed divided by claimed.
  case factor(Double)
}

extension Claim {
  /// By how much a time may be larger or smaller where the claim does not say.
  ///
  /// The talk's own ratios, timed again on another machine with the same CPython 3.7, differ by up
  /// to
  /// 1.3; half as much again is never taken for the same.
  package static let tolerance = 1.5
  /// A whole number off by no more than a twentieth is not exact; further off it is wrong.
  static let nearness = 0.05
  /// The same for times, which are off by a factor.
  static let nearFactor = 2.0

  /// Tells whether an observed value is what the claim says, within what it may be off by.
  package func isMet(by observed: ObservedValue) -> Bool {
    if observed == value { return true }
    guard let factor = factor(observed), let tolerance = allowed else { return false }
    return factor <= tolerance && factor >= 1 / tolerance
  }

  /// How far a number is off; nil for what is not a number, or another kind of number.
  package func deviation(of observed: ObservedValue) -> Deviation? {
    switch (value, observed) {
    case (.bytes(let mine), .bytes(let other)), (.count(let mine), .count(let other)):
      .difference(other - mine)
    default: factor(observed).map { .factor($0) }
    }
  }

  /// Tells whether a value that does not meet the claim comes near it.
  func isNear(_ observed: ObservedValue) -> Bool {
    guard let factor = factor(observed) else { return false }
    switch value {
    case .bytes, .count: return abs(factor - 1) <= Self.nearness
    default: return factor <= Self.nearFactor && factor >= 1 / Self.nearFactor
    }
  }

  /// The factor by which a value may be larger or smaller; nil where it must be equal.
  package var allowed: Double? {
    switch value {
    case .seconds, .ratio: within ?? Self.tolerance
    case .bool, .bytes, .count, .text: within
    }
  }

  /// Observed divided by claimed, for two positive numbers of one kind.
  private func factor(_ observed: ObservedValue) -> Double? {
    let pair: (Double, Double)? =
      switch (value, observed) {
      case (.bytes(let mine), .bytes(let other)), (.count(let mine), .count(let other)):
        (Double(mine), Double(other))
      case (.seconds(let mine), .seconds(let other)), (.ratio(let mine), .ratio(let other)):
        (mine, other)
      default: nil
      }
    guard let (mine, other) = pair, mine > 0, other > 0, mine.isFinite, other.isFinite else {
      return nil
    }
    return other / mine
  }
}
