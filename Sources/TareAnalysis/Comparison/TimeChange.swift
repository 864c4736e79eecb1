import TareModel

/// The time of a cell on both sides.
package struct TimeChange: Sendable, Equatable {
  package var basis: TimeBasis
  /// One figure for each process, in the basis; an empty side is the reference itself, exactly 1.
  package var base: [Double]
  package var head: [Double]
  /// As a share of 1.
  package var threshold: Double
  package var estimate: RatioEstimate
  /// Blocks that lie far from the others of their process, on both sides; none was left out.
  package var outlyingBlocks: Int
  /// The level of the interval that decides, corrected for the number of cells.
  package private(set) var level = 0.95
  /// The least share of wrong calls, over all cells, at which this one would be called different.
  package private(set) var adjusted = 1.0
  /// The ratio of median wall times, where the cell is called different.
  package private(set) var typical: TypicalRatio?

  /// Nothing where the two sides have no basis in common.
  init?(
    base: TimeReading, head: TimeReading, bases: [TimeBasis], isOwnReference: (Bool, Bool),
    threshold: (TimeBasis) -> Double, scale: Double = 1
  ) {
    for basis in bases {
      let own = basis == .reference ? isOwnReference : (false, false)
      let mine = own.0 ? [] : base.estimates(basis)
      let other = own.1 ? [] : head.estimates(basis)
      guard own.0 || !mine.isEmpty, own.1 || !other.isEmpty else { continue }
      let factor = basis == .seconds ? scale : 1
      let scaled = other.map { $0 * factor }
      guard let estimate = RatioEstimate(base: mine, head: scaled) else { continue }
      self.basis = basis
      (self.base, self.head) = (mine, scaled)
      self.threshold = threshold(basis)
      self.estimate = estimate
      outlyingBlocks = base.outlyingBlocks + head.outlyingBlocks
      return
    }
    return nil
  }

  package var ratio: Double { estimate.ratio }

  /// That of this cell alone, at 95 %.
  package var interval: ClosedRange<Double>? { estimate.interval(level: 0.95) }

  /// That which decides: where it leaves out everything within the threshold, the cell is called.
  package var corrected: ClosedRange<Double>? { estimate.interval(level: level) }

  package var verdict: Verdict {
    guard let corrected else { return .uncertain }
    let (least, most) = (1 / (1 + threshold), 1 + threshold)
    if corrected.lowerBound > most { return .slower }
    if corrected.upperBound < least { return .faster }
    guard let interval else { return .uncertain }
    return interval.lowerBound >= least && interval.upperBound <= most ? .same : .uncertain
  }

  /// By the ranks of the processes alone, a second opinion; few processes cannot say much.
  package var ranks: MannWhitney? { MannWhitney(base: base, head: head) }
  package var effect: EffectSize? { EffectSize(base: base, head: head) }

  var probability: Double { estimate.probability(threshold: threshold) }

  /// With what the whole matrix says.
  func decided(level: Double, adjusted: Double) -> TimeChange {
    var change = self
    change.level = level
    change.adjusted = adjusted
    return change
  }

  func with(_ typical: TypicalRatio?) -> TimeChange {
    var change = self
    change.typical = typical
    return change
  }

  func moderated(by prior: VariancePrior?) -> TimeChange {
    var change = self
    change.estimate = estimate.moderated(by: prior)
    return change
  }
}
