import Testing

@testable import TareAnalysis

@Suite("Ratio with its interval")
struct RatioEstimateTests {
  @Test("is scipy's t-test of the logarithms, from ten on of trimmed means")
  func vectors() throws {
    for row in try Vectors.read().ratios {
      let estimate = try #require(RatioEstimate(base: row.base, head: row.head))
      let interval = try #require(estimate.interval(level: 0.95))
      #expect(agree(estimate.ratio, row.ratio))
      #expect(agree(interval.lowerBound, row.low))
      #expect(agree(interval.upperBound, row.high))
      #expect(agree(estimate.probability(threshold: 0), row.plain))
      #expect(agree(estimate.probability(threshold: 0.03), row.beyond))
    }
  }

  @Test("test and interval agree at every level")
  func duality() throws {
    let estimate = try #require(
      RatioEstimate(base: [1, 1.01, 0.99], head: [1.06, 1.05, 1.08]))
    let probability = estimate.probability(threshold: 0.03)
    let just = try #require(estimate.interval(level: 1 - probability))
    #expect(agree(just.lowerBound, 1.03))
  }

  @Test("knows nothing of the error of single figures")
  func single() throws {
    let estimate = try #require(RatioEstimate(base: [1], head: [2]))
    #expect(estimate.interval(level: 0.95) == nil)
    #expect(estimate.probability(threshold: 0.03) == 1)
    let prior = try #require(
      VariancePrior((1...9).map { .init(variance: Double($0) * 1e-4, freedom: 4) }))
    #expect(estimate.moderated(by: prior).probability(threshold: 0.03) < 1e-6)
  }

  @Test("is nothing without figures above zero")
  func nothing() {
    #expect(RatioEstimate(base: [], head: []) == nil)
    #expect(RatioEstimate(base: [2], head: [])?.ratio == 0.5)
    #expect(RatioEstimate(base: [0], head: [1]) == nil)
  }

  @Test("the variance of all counts the more, the more were left out")
  func variance() throws {
    let few = try #require(RatioEstimate(base: [], head: [1, 1, 1]))
    #expect(few.spread.variance == 0 && few.spread.freedom == 2)
    let half = try #require(
      RatioEstimate(base: [], head: [1, 1, 1], amongst: ([], [1, 1, 1, 2, 2, 2])))
    let two = 0.6931471805599453
    #expect(half.difference == 0 && half.spread.freedom == 2)
    #expect(abs(half.spread.variance - 0.3 * two * two) < 1e-12)
    let quarter = try #require(
      RatioEstimate(base: [], head: [1, 1, 1], amongst: ([], [1, 1, 1, 2])))
    #expect(abs(quarter.spread.variance - 0.5 * 0.25 * two * two) < 1e-12)
    #expect(RatioEstimate(base: [], head: [1], amongst: ([], [1, 0])) == nil)
  }
}
