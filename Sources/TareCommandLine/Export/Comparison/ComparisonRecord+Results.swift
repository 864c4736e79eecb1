import TareAnalysis
import TareModel
import TareWording

extension ComparisonRecord {
  /// What other tools measured; absent where neither side has any.
  struct Results: Encodable {
    /// How many results have each verdict.
    var counts: [String: Int]
    var results: [Result]
    var baseOnly: [LoneResult]
    var headOnly: [LoneResult]
    var notComparable: [LoneResult]
  }

  struct ResultKey: Encodable {
    var name: String
    var parameters: [String: String]
    var measure: String
  }

  struct Result: Encodable {
    var key: ResultKey
    /// Absent where it is not judged, for a side has no samples.
    var verdict: String?
    var unit: String
    var higherIsBetter: Bool
    var base: Double
    var head: Double
    var ratio: Double?
    /// A share of 1.
    var threshold: Double
    var interval: [Double]?
    var correctedInterval: [Double]?
    var adjustedProbability: Double?
  }

  struct LoneResult: Encodable {
    var key: ResultKey
    var why: String
  }
}

extension ComparisonRecord.Results {
  /// Nil where there are none.
  init?(_ comparison: ResultComparison) {
    guard !comparison.isEmpty else { return nil }
    counts = Dictionary(
      uniqueKeysWithValues: Verdict.allCases.map { ($0.rawValue, comparison.count($0)) })
    results = comparison.changes.map { change in
      .init(
        key: .init(change.head.key), verdict: change.verdict?.rawValue, unit: change.head.unit,
        higherIsBetter: change.head.isHigherBetter, base: change.figures.base,
        head: change.figures.head, ratio: change.ratio, threshold: change.threshold,
        interval: change.judgement?.interval.map { [$0.lowerBound, $0.upperBound] },
        correctedInterval: change.judgement?.corrected.map { [$0.lowerBound, $0.upperBound] },
        adjustedProbability: change.judgement?.adjusted)
    }
    let lone = { (lone: ResultComparison.Lone) in
      ComparisonRecord.LoneResult(key: .init(lone.result.key), why: ResultWords.reason(lone))
    }
    (baseOnly, headOnly) = (comparison.baseOnly.map(lone), comparison.headOnly.map(lone))
    notComparable = comparison.unlike.map {
      .init(key: .init($0.head.key), why: ComparisonWords.reason($0.objection))
    }
  }
}

extension ComparisonRecord.ResultKey {
  init(_ key: BenchmarkResult.Key) {
    (name, measure) = (key.name, key.measure)
    parameters = Dictionary(
      key.parameters.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
  }
}
