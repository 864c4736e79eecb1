import Testing

@testable import TareAnalysis

@Suite("Judgement of many ratios")
struct TimeJudgementTests {
  private func judgement(_ head: [Double], threshold: Double = 0.03) -> TimeJudgement? {
    RatioEstimate(base: [1, 1.01, 0.99], head: head).map {
      TimeJudgement(basis: .reference, threshold: threshold, estimate: $0)
    }
  }

  @Test("intervals leave out the threshold for those that the correction discovers, and no others")
  func agreement() {
    let heads = [
      [1.2, 1.21, 1.19], [1.06, 1.05, 1.07], [1.045, 1.035, 1.055], [1, 1.01, 1],
      [0.9, 0.91, 0.92],
    ]
    let judged = TimeJudgement.deciding(heads.compactMap { judgement($0) }, falseShare: 0.05)
    #expect(judged.count == 5)
    for one in judged {
      let isCalled = one.verdict == .slower || one.verdict == .faster
      #expect(isCalled == (one.adjusted <= 0.05))
    }
    #expect(judged[0].verdict == .slower && judged[4].verdict == .faster)
    #expect(judged.allSatisfy { $0.level == judged[0].level && $0.level > 0.95 })
  }

  @Test(
    "a difference that is the reference's own is not called",
    arguments: [
      (0.0, Verdict.slower), (-0.09, .slower), (-0.12, .uncertain), (0.18, .slower),
    ])
  func drift(drift: Double, verdict: Verdict) throws {
    var clear = try #require(judgement([1.2, 1.21, 1.19]))
    clear.drift = drift
    #expect(clear.verdict == verdict)
    #expect(clear.isWithheld == (verdict == .uncertain))
  }

  @Test("a drift withholds nothing where nothing would be called")
  func driftOfNothing() throws {
    var calm = try #require(judgement([1, 1.01, 0.99]))
    calm.drift = 1
    #expect(!calm.isWithheld)
  }

  @Test(
    "is called slower from as much on as it says it can be told from",
    arguments: [(0.999, Verdict.uncertain), (1.001, .slower)])
  func detectable(share: Double, verdict: Verdict) throws {
    let least = try #require(judgement([1, 1.01, 0.99])?.detectable)
    #expect(least > 0.03)
    let factor = 1 + least * share
    #expect(judgement([factor, 1.01 * factor, 0.99 * factor])?.verdict == verdict)
  }

  @Test("the more ratios there are, the wider the interval of one")
  func number() throws {
    let calm = try #require(judgement([1, 1.01, 0.99]))
    let few = TimeJudgement.deciding([calm, calm], falseShare: 0.05)
    let many = TimeJudgement.deciding(Array(repeating: calm, count: 200), falseShare: 0.05)
    let widths = [few, many].map { $0[0].corrected.map { $0.upperBound / $0.lowerBound } ?? 0 }
    #expect(widths[1] > widths[0])
  }
}
