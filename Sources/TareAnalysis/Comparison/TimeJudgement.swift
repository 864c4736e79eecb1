/// A ratio of times, and what may be said of it beside all the others of a comparison.
package struct TimeJudgement: Sendable, Equatable {
  package var basis: TimeBasis
  /// What varies as it does: the benchmark's name; empty where all vary alike.
  package var kind: String
  /// Differences up to this are none, as a share of 1.
  package var threshold: Double
  package private(set) var estimate: RatioEstimate
  /// How far the reference itself moved, beyond what the pace of the machine moves, as the
  /// logarithm of a ratio; 0 where seconds are compared.
  package var drift = 0.0
  /// The level of the interval that decides, corrected for the number of ratios.
  package private(set) var level = 0.95
  /// The least share of wrong calls, over all ratios, at which this one would be called different.
  package private(set) var adjusted = 1.0

  init(basis: TimeBasis, kind: String = "", threshold: Double, estimate: RatioEstimate) {
    self.basis = basis
    self.kind = kind
    self.threshold = threshold
    self.estimate = estimate
    settleIntervals()
  }

  /// That of this ratio alone, at 95 %.
  package private(set) var interval: ClosedRange<Double>?

  /// That which decides: where it leaves out everything within the threshold, a difference is
  /// called.
  package private(set) var corrected: ClosedRange<Double>?

  /// Kept, for they are asked for whenever cells are counted or sorted, and quantiles take their
  /// time: ten comparisons of 22,680 cells took a minute and a half.
  private mutating func settleIntervals() {
    interval = estimate.interval(level: 0.95)
    corrected = level == 0.95 ? interval : estimate.interval(level: level)
  }

  /// The same as a ratio.
  package var driftRatio: Double { exponential(drift) }

  /// Whether the reference, and not the cell, makes more than half of the difference: a shared
  /// cache that a neighbour fills makes dicts five times as slow and slots objects not at all.
  private var isOfReference: Bool {
    let opposed = estimate.difference > 0 ? -drift : drift
    return opposed > logarithm(1 + Self.freeDrift) && opposed > abs(estimate.difference) / 2
  }

  /// What the reference may move by and decide nothing, as a share of 1: the pace of single
  /// processes moves cell and reference alike.
  package static let freeDrift = 0.1

  package var verdict: Verdict {
    let verdict = verdictOfRatio
    return verdict.isDifference && isOfReference ? .uncertain : verdict
  }

  /// A certain difference that is not called, for it is the reference's.
  package var isWithheld: Bool { verdictOfRatio.isDifference && isOfReference }

  /// The ratio, less 1, whose interval would begin where the threshold ends.
  var detectable: Double? {
    corrected.map { (1 + threshold) * ($0.upperBound / $0.lowerBound).squareRoot() - 1 }
  }

  private var verdictOfRatio: Verdict {
    guard let corrected else { return .uncertain }
    let (least, most) = (1 / (1 + threshold), 1 + threshold)
    if corrected.lowerBound > most { return .slower }
    if corrected.upperBound < least { return .faster }
    guard let interval else { return .uncertain }
    return interval.lowerBound >= least && interval.upperBound <= most ? .same : .uncertain
  }

  /// All judged at once: variances are drawn towards those of their kind, tests against the
  /// threshold are corrected for their number, and intervals are widened to say the same.
  static func deciding(_ all: [TimeJudgement], falseShare: Double) -> [TimeJudgement] {
    let priors = VariancePriors(all)
    var judged = all
    for index in judged.indices { judged[index].estimate = priors.moderated(all[index]) }
    let corrected = BenjaminiHochberg(
      judged.map { $0.estimate.probability(threshold: $0.threshold) })
    let level = corrected.intervalLevel(at: falseShare)
    for index in judged.indices {
      judged[index].level = level
      judged[index].adjusted = corrected.adjusted[index]
      judged[index].settleIntervals()
    }
    return judged
  }
}
