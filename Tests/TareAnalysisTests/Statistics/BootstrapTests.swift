import Testing

@testable import TareAnalysis

@Suite("Hierarchical bootstrap")
struct BootstrapTests {
  private func meanOfMedians(_ groups: [[Double]]) -> Double {
    groups.map { Statistics.median($0) ?? 0 }.reduce(0, +) / Double(groups.count)
  }

  private func interval(
    _ bootstrap: Bootstrap, _ groups: [[Double]], level: Double = 0.95
  ) -> ClosedRange<Double>? {
    bootstrap.interval([groups], level: level) { meanOfMedians($0[0]) }
  }

  @Test("draws groups and then numbers as the same written with numpy does")
  func vectors() throws {
    for row in try Vectors.read().bootstraps {
      let bootstrap = Bootstrap(resamples: row.resamples, seed: row.seed)
      let found = try #require(interval(bootstrap, row.groups, level: 0.9))
      #expect(agree(found.lowerBound, row.low))
      #expect(agree(found.upperBound, row.high))
    }
  }

  @Test("gives the same for the same seed, and another for another")
  func seeds() throws {
    let groups = try #require(try Vectors.read().bootstraps.first).groups
    let intervals = [1, 1, 2].map {
      interval(Bootstrap(resamples: 200, seed: $0), groups)
    }
    #expect(intervals[0] == intervals[1])
    #expect(intervals[0] != intervals[2])
  }

  @Test("holds the ratio of two sets between its ends")
  func sets() throws {
    let base = [[1.0, 1.1], [0.9, 1.0], [1.0, 1.05]]
    let head = base.map { $0.map { $0 * 2 } }
    let interval = try #require(
      Bootstrap().interval([base, head], level: 0.95) {
        meanOfMedians($0[1]) / meanOfMedians($0[0])
      })
    #expect(interval.contains(2))
    #expect(interval.upperBound - interval.lowerBound < 0.5)
  }

  @Test("is nothing without numbers")
  func nothing() {
    #expect(interval(Bootstrap(), []) == nil)
    #expect(interval(Bootstrap(), [[1], []]) == nil)
  }
}
