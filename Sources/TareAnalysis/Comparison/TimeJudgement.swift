/// A ratio of times, and what may be said of it beside all the others of a comparison.
package struct TimeJudgement: Sendable, Equatable {
  package var basis: TimeBasis
  /// Differences up to this are none, as a share of 1.
  package var threshold: Double
  package private(set) var estimate: RatioEstimate
  /// The level of the interval that decides, corrected for the number of ratios.
  package private(set) var level = 0.95
  /// The least share of wrong calls, over all ratios, at which this one would be called different.
  package private(set) var adjusted = 1.0

  init(basis: TimeBasis, threshold: Double, estimate: RatioEstimate) {
    self.basis = basis
    self.threshold = threshold
    self.estimate = estimate
  }

  /// That of this ratio alone, at 95 %.
  package var interval: ClosedRange<Double>? { estimate.interval(level: 0.95) }

  /// That which decides: where it leaves out everything within the threshold, a difference is called.
  package var corrected: ClosedRange<Double>? { estimate.interval(level: level) }

  package var verdict: Verdict {
    guard let corrected else { return .uncertain }
    let (least, most) = (1 / (1 + threshold), 1 + threshold)
    if corrected.lowerBound > most { return .slower }
    if corrected.upperBound < least { return .faster }
    guard let interval else { return .uncertain }
    return interval.lowerBound >= least && interval.upperBound <= most ? .same : .uncertain
  }

  /// All of a kind, judged at once: variances are drawn towards the common one, tests against the
  /// threshold are corrected for their number, and intervals are widened to say the same.
  static func deciding(_ all: [TimeJudgement], falseShare: Double) -> [TimeJudgement] {
    // Ratios and seconds do not vary alike, so each learns from its own kind.
    let priors = Dictionary(grouping: all, by: \.basis).mapValues {
      VariancePrior($0.map(\.estimate.spread))
    }
    var judged = all
    for index in judged.indices {
      judged[index].estimate = all[index].estimate.moderated(by: priors[all[index].basis] ?? nil)
    }
    let corrected = BenjaminiHochberg(
      judged.map { $0.estimate.probability(threshold: $0.threshold) })
    let level = corrected.intervalLevel(at: falseShare)
    for index in judged.indices {
      judged[index].level = level
      judged[index].adjusted = corrected.adjusted[index]
    }
    return judged
  }
}
