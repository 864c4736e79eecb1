package import TareModel

/// What another tool measured of one benchmark, on both sides.
package struct ResultChange: Sendable, Equatable {
  package var base: BenchmarkResult
  package var head: BenchmarkResult
  /// As a share of 1.
  package var threshold: Double
  /// How certain the difference is; nil where samples do not tell, or there is nothing to tell.
  package var judgement: TimeJudgement?
  /// All samples of a side are one number: any difference is a difference.
  package var isExact: Bool

  /// Head divided by base; nil where there was nothing before.
  package var ratio: Double? {
    if let judgement { return judgement.estimate.ratio }
    return figures.base > 0 ? figures.head / figures.base : nil
  }

  /// What is compared: the geometric mean of what is judged, else what stands for the benchmark.
  package var figures: (base: Double, head: Double) { (baseFigure, headFigure) }
  private var baseFigure: Double
  private var headFigure: Double

  /// Nil where a side has no samples, or none that can be judged: shown, and never a failure.
  package var verdict: Verdict? {
    if isExact { return worded(exactVerdict) }
    return judgement.map { worded($0.verdict) }
  }

  private var exactVerdict: Verdict {
    let difference = figures.head - figures.base
    if difference == 0 || abs(difference) <= threshold * abs(figures.base) { return .same }
    return difference > 0 ? .slower : .faster
  }

  /// More is slower or heavier where less is better, and the other way round.
  private func worded(_ verdict: Verdict) -> Verdict {
    guard verdict.isDifference else { return verdict }
    let isWorse = (verdict == .slower) != head.isHigherBetter
    if head.isOfTime { return isWorse ? .slower : .faster }
    return isWorse ? .heavier : .lighter
  }

  /// How large the difference is, in either direction, as a logarithm.
  var magnitude: Double {
    guard let ratio, ratio > 0 else { return ratio == nil ? .infinity : 0 }
    return abs(logarithm(ratio))
  }
}

extension ResultChange {
  init(base: BenchmarkResult, head: BenchmarkResult, rule: ComparisonRule) {
    (self.base, self.head) = (base.outline, head.outline)
    (baseFigure, headFigure) = (base.figures?.value ?? 0, head.figures?.value ?? 0)
    threshold = rule.thresholds.threshold(of: head)
    let (mine, other) = (base.estimates, head.estimates)
    isExact = !head.isOfTime && mine.isOneNumber && other.isOneNumber
    guard !isExact, mine.count > 1, other.count > 1,
      let estimate = RatioEstimate(base: mine, head: other)
    else { return }
    baseFigure = Statistics.geometricMean(mine) ?? baseFigure
    headFigure = Statistics.geometricMean(other) ?? headFigure
    judgement = TimeJudgement(
      basis: .seconds, kind: head.key.measure, threshold: threshold, estimate: estimate)
  }
}

extension BenchmarkResult {
  /// Its figures are seconds, or so much in a second.
  package var isOfTime: Bool { unit == Self.seconds || isHigherBetter }

  /// One figure for each process where there are several, for what a process does to all its
  /// samples is the error; else the samples.
  fileprivate var estimates: [Double] {
    guard let processes = figures?.processes else { return [] }
    return processes.count > 1 ? processes.compactMap(Statistics.median) : processes.first ?? []
  }
}

extension [Double] {
  fileprivate var isOneNumber: Bool { count > 1 && allSatisfy { $0 == self[0] } }
}

extension Thresholds {
  /// Times of other tools are seconds of different runs: what was said of seconds counts, then
  /// what was said of times.
  func threshold(of result: BenchmarkResult) -> Double {
    if let named = named[result.key.measure] { return named }
    guard result.isOfTime else { return memory }
    let isSaid = time != Self.standard.time && seconds == Self.standard.seconds
    return isSaid ? time : seconds
  }
}
