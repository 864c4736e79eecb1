import TareModel
import Testing

@testable import TareAnalysis

@Suite("SegmentStarts")
struct SegmentStartsTests {
  private static func starts(_ costs: [Double]) -> SegmentStarts {
    var starts = SegmentStarts(PrefixSums([1, 1, 1, 5, 5, 5, 5]), shortest: 3)
    for (start, cost) in costs.enumerated() { starts.add(start, cost: cost) }
    return starts
  }

  @Test("the best is the one with the least cost before it and of the segment from it")
  func best() {
    var starts = Self.starts([0, 0, 0, 0.5])
    let whole = starts.best(to: 5)
    // From 2 on: 1, 5, 5 around 11/3; the next is too near.
    #expect(whole?.start == 2 && abs((whole?.cost ?? 0) - 32.0 / 3) < 1e-9)
    let last = starts.best(to: 6)
    #expect(last?.start == 3 && abs((last?.cost ?? 0) - 0.5) < 1e-9)
    #expect(starts.best(to: 2) == nil)
  }

  @Test("what costs too much is given up when the shortest segment could follow, and not before")
  func giveUp() {
    var starts = Self.starts([0, 0, 0, 0])
    for end in 5...6 {
      _ = starts.best(to: end)
      starts.giveUp(above: end == 5 ? 11 : .infinity)
      #expect(starts.count == 4)
    }
    _ = starts.best(to: 7)
    starts.giveUp(above: .infinity)
    #expect(starts.count == 2)
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

extension PrefixSums {
  /// The sum of squared distances from the mean.
  fileprivate func cost(_ range: Range<Int>) -> Double {
    let sum = plain[range.upperBound] - plain[range.lowerBound]
    let squares = squared[range.upperBound] - squared[range.lowerBound]
    return max(0, squares - sum * sum / Double(range.count))
  }
}
