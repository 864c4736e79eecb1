import TareModel
import Testing

@testable import TareAnalysis

@Suite("SegmentStarts")
struct SegmentStartsTests {
  private static let sums = PrefixSums([1, 1, 1, 5, 5, 5])

  private static func starts(_ costs: [Double]) -> SegmentStarts {
    var starts = SegmentStarts(count: 6)
    for (start, cost) in costs.enumerated() { starts.add(start, cost: cost, sums) }
    return starts
  }

  @Test("the best is the one with the least cost before it and of the segment from it")
  func best() {
    var starts = Self.starts([0, 0, 0, 0.5])
    let (whole, last, none) = (
      starts.best(of: 3, to: 6, Self.sums), starts.best(of: 4, to: 6, Self.sums),
      starts.best(of: 0, to: 6, Self.sums)
    )
    // From 2 on: 1, 5, 5, 5 around 4.
    #expect(whole?.start == 2 && abs((whole?.cost ?? 0) - 12) < 1e-9)
    #expect(last?.start == 3 && abs((last?.cost ?? 0) - 0.5) < 1e-9)
    #expect(none == nil)
  }

  @Test("those that a segment may begin at are told by their place")
  func ready() {
    let starts = Self.starts([0, 0, 0, 0])
    #expect([0, 2, 3, 9].map { starts.prefix(upTo: $0) } == [1, 3, 4, 4])
    #expect(starts.prefix(upTo: -1) == 0)
  }

  @Test(
    "what costs more than the limit is given up after its last end, and what was not asked stays")
  func prune() {
    var starts = Self.starts([0, 0, 0, 0])
    _ = starts.best(of: 3, to: 6, Self.sums)
    starts.prune(3, above: 13, last: 8, before: 7)
    #expect(starts.prefix(upTo: 9) == 4)
    _ = starts.best(of: 3, to: 6, Self.sums)
    starts.prune(3, above: 13, last: 11, before: 9)
    #expect(starts.prefix(upTo: 9) == 2)
    #expect([2, 3].map { starts.prefix(upTo: $0) } == [1, 2])
  }

  /// Segments of least cost without any pruning, by their cost.
  private static func least(_ sums: PrefixSums, penalty: Double) -> Double {
    var best = [-penalty] + Array(repeating: Double.infinity, count: sums.count)
    for end in ChangePoints.shortest...sums.count {
      for start in 0...(end - ChangePoints.shortest) {
        best[end] = min(best[end], best[start] + sums.cost(start..<end) + penalty)
      }
    }
    return best[sums.count]
  }

  @Test("pruning never loses the best segments, however many steps there are")
  func exhaustive() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      var level = 0.0
      let values = (0..<Int.random(in: 6...30, using: &generator)).map { _ in
        if Int.random(in: 0..<3, using: &generator) == 0 {
          level = Double.random(in: 0...3, using: &generator)
        }
        return level + Double.random(in: 0...0.5, using: &generator)
      }
      let (sums, penalty) = (PrefixSums(values), Double.random(in: 0.05...1, using: &generator))
      let bounds = ChangePoints.pelt(sums, penalty: penalty) + [values.count]
      let cost = zip(bounds, bounds.dropFirst()).reduce(-penalty) { cost, ends in
        cost + sums.cost(ends.0..<ends.1) + penalty
      }
      #expect(abs(cost - Self.least(sums, penalty: penalty)) < 1e-9)
    }
  }
}
