import Testing

@testable import TareAnalysis

@Suite("What ratios teach each other of their variances")
struct VariancePriorsTests {
  /// Ratios of three processes on each side, `reach` apart.
  private func judgement(
    _ kind: String, reach: Double, basis: TimeBasis = .reference
  ) throws -> TimeJudgement {
    let side = [1 / (1 + reach), 1, 1 + reach]
    let estimate = try #require(RatioEstimate(base: side, head: side))
    return TimeJudgement(basis: basis, kind: kind, threshold: 0.02, estimate: estimate)
  }

  private func many(_ kind: String, reach: Double, count: Int = 12) throws -> [TimeJudgement] {
    try (0..<count).map { try judgement(kind, reach: reach * (1 + Double($0 % 3) / 10)) }
  }

  @Test("a cell that is calm by chance learns from its own benchmark, not from the matrix")
  func kinds() throws {
    let calm = try judgement("collect", reach: 0.001)
    let matrix = try many("collect", reach: 0.5) + many("first-id", reach: 0.001, count: 60)
    let priors = VariancePriors(matrix + [calm])
    let twin = try judgement("first-id", reach: 0.001)
    let (wild, quiet) = (priors.moderated(calm), priors.moderated(twin))
    #expect(wild.spread.variance > 100 * quiet.spread.variance)
  }

  @Test("a kind with few cells takes the less certain of its basis and its benchmark")
  func few() throws {
    let ratios = try many("collect", reach: 0.5)
    let seconds = try ["collect", "first-id", "filter"].map {
      try judgement($0, reach: 0.01, basis: .seconds)
    }
    let priors = VariancePriors(ratios + seconds)
    #expect(
      priors.moderated(seconds[0]).spread.variance
        > 10 * priors.moderated(seconds[1]).spread.variance)
  }

  @Test("what nothing is known of stays as it is")
  func alone() throws {
    let only = try judgement("collect", reach: 0.1)
    #expect(VariancePriors([only]).moderated(only) == only.estimate)
  }
}
