import Testing

@testable import TareAnalysis

@Suite("Prior of variances")
struct VariancePriorTests {
  private typealias Observed = VariancePrior.Observed

  @Test("is the one that scipy's functions give by Smyth's formulae")
  func vectors() throws {
    let priors = try Vectors.read().priors
    for row in priors {
      let prior = try #require(
        VariancePrior(row.variances.map { Observed(variance: $0, freedom: row.freedom) }))
      #expect(agreeClosely(prior.variance, row.variance))
      if let freedom = row.prior {
        #expect(agreeClosely(prior.freedom, freedom))
      } else {
        #expect(prior.freedom == .infinity)
      }
    }
    #expect(priors.contains { $0.prior == nil } && priors.contains { $0.prior != nil })
  }

  @Test("draws a variance towards the common one, by the weight of both")
  func moderation() throws {
    let row = try #require(try Vectors.read().priors.first)
    let prior = try #require(
      VariancePrior(row.variances.map { Observed(variance: $0, freedom: row.freedom) }))
    let own = Observed(variance: prior.variance * 9, freedom: prior.freedom)
    let drawn = prior.moderating(own)
    #expect(agreeClosely(drawn.variance, prior.variance * 5))
    #expect(agreeClosely(drawn.freedom, prior.freedom * 2))
  }

  @Test("is nothing where too little is known")
  func nothing() {
    #expect(VariancePrior([Observed(variance: 1, freedom: 3)]) == nil)
    #expect(VariancePrior(Array(repeating: Observed(variance: 0, freedom: 3), count: 5)) == nil)
    #expect(VariancePrior(Array(repeating: Observed(variance: 1, freedom: 0), count: 5)) == nil)
  }
}
