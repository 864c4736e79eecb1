import Testing

@testable import TareModel

@Suite("NumberLimit")
struct NumberLimitTests {
  @Test(
    "a number from outside is one up to 2⁵³, and no other",
    arguments: [
      (0, true), (-1, true), (9_007_199_254_740_992, true), (9_007_199_254_740_993, false),
      (-9_007_199_254_740_993, false), (.max, false), (.min, false),
    ] as [(Int, Bool)])
  func whole(_ number: Int, _ isFigure: Bool) {
    #expect(number.isFigure == isFigure)
  }

  @Test(
    "so is one with a fraction",
    arguments: [
      (0.5, true), (.leastNonzeroMagnitude, true), (9_007_199_254_740_992, true),
      (9_007_199_254_740_994, false),
      (-1e300, false), (.infinity, false), (-.infinity, false), (.nan, false),
    ] as [(Double, Bool)])
  func fraction(_ number: Double, _ isFigure: Bool) {
    #expect(number.isFigure == isFigure)
    #expect(number.asFigure.isFigure)
    if isFigure { #expect(number.asFigure == number) }
  }

  @Test(
    "every number has a nearest whole one",
    arguments: [
      (2.5, 3), (-2.5, -3), (0.49, 0), (9.2e18, 9_200_000_000_000_000_000), (1e19, .max),
      (-1e300, .min), (.infinity, .max), (-.infinity, .min), (.nan, 0),
    ] as [(Double, Int)])
  func nearest(_ number: Double, _ whole: Int) {
    #expect(Int(nearest: number) == whole)
  }

  @Test("a range has its ends in order")
  func ordered() {
    #expect(ClosedRange(ordered: 1, 2) == 1...2)
    #expect(ClosedRange(ordered: 1, 1) == 1...1)
    #expect(ClosedRange(ordered: 2, 1) == nil)
    #expect(ClosedRange(ordered: .nan, 1) == nil)
    #expect(ClosedRange(ordered: 1, .nan) == nil)
  }
}
