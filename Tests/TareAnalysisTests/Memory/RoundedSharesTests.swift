import Testing

@testable import TareAnalysis

@Suite("Rounded shares")
struct RoundedSharesTests {
  @Test(
    "come to the rounded sum, none further than 1 from its share",
    arguments: [
      [], [0], [0.5, 0.5], [0.4, 0.4, 0.4], [62.6, 79.9, 0.02, 141.4], [1.5, 2.5, -0.3],
      [184, 184, 60.33, 60.33, 60.33],
    ])
  func sums(values: [Double]) {
    let rounded = RoundedShares(values)
    #expect(rounded.sum == Int(values.reduce(0, +).rounded()))
    #expect(rounded.shares.reduce(0, +) == rounded.sum)
    for (share, value) in zip(rounded.shares, values) { #expect(abs(Double(share) - value) < 1) }
  }

  @Test("the largest fractions go up, the first of equal ones")
  func order() {
    #expect(RoundedShares([1.2, 1.9, 1.9]).shares == [1, 2, 2])
    #expect(RoundedShares([1.5, 1.5]).shares == [2, 1])
  }
}
