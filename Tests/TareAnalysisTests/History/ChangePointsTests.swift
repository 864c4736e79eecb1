import TareAnalysis
import TareModel
import Testing

@Suite("Change points")
struct ChangePointsTests {
  @Test("are exact where nothing is noisy")
  func exact() {
    let points = ChangePoints([10, 10, 10, 10, 13, 13, 13, 13], threshold: 0.02)
    #expect(points.steps.map(\.index) == [4])
    #expect(abs((points.steps.first?.ratio ?? 0) - 1.3) < 1e-9)
    #expect(points.levels.map(\.range) == [0..<4, 4..<8])
  }

  @Test("leave out what is below the threshold, too short or not above zero")
  func silence() {
    #expect(ChangePoints([], threshold: 0.02).levels.isEmpty)
    #expect(ChangePoints([1, 1, 2, 2], threshold: 0.02).steps.isEmpty)
    #expect(ChangePoints([1, 1, 1, 0, 2, 2, 2], threshold: 0.02).steps.isEmpty)
    #expect(ChangePoints([100, 100, 100, 101, 101, 101], threshold: 0.02).steps.isEmpty)
    #expect(ChangePoints([100, 100, 100, 101, 101, 101], threshold: 0.005).steps.count == 1)
  }

  @Test("do not take one bad run for a step")
  func outlier() {
    var noise = Noise(seed: 3)
    var series = noise.series(40, noise: 0.01)
    series[20] *= 1.8
    #expect(ChangePoints(series, threshold: 0.02).steps.isEmpty)
  }

  @Test("find several steps, up and down")
  func several() {
    var noise = Noise(seed: 5)
    let series = noise.series(60, noise: 0.01, steps: [(20, 1.1), (40, 0.8)])
    let steps = ChangePoints(series, threshold: 0.02).steps
    #expect(steps.map(\.index) == [20, 40])
    #expect(steps.map { $0.ratio > 1 } == [true, false])
  }

  /// The bar of the peers: 719 of 720 steps of 30 % under 2 % noise, none false.
  @Test("find steps under 2 % noise", arguments: [(1.3, 500), (1.05, 465), (0.95, 465)])
  func power(factor: Double, least: Int) {
    var noise = Noise(seed: 11)
    var found = 0
    var others = 0
    for _ in 0..<500 {
      let place = Int.random(in: 8..<42, using: &noise.generator)
      let series = noise.series(50, noise: 0.02, steps: [(place, factor)])
      let steps = ChangePoints(series, threshold: 0.02).steps
      // A step that is hardly larger than the noise is placed a run or two off.
      let hits = steps.count { abs($0.index - place) <= 4 }
      found += min(1, hits)
      others += steps.count - min(1, hits)
    }
    #expect(found >= least)
    #expect(others <= 3)
  }

  @Test("find nothing in flat series", arguments: [(8, 5), (20, 1), (50, 1), (120, 1)])
  func flat(length: Int, most: Int) {
    var noise = Noise(seed: 17)
    let wrong = (0..<1000).count { _ in
      !ChangePoints(noise.series(length, noise: 0.02), threshold: 0.02).steps.isEmpty
    }
    #expect(wrong <= most)
  }
}

extension ChangePoints {
  /// Where a level begins after another, and how many times as high it is.
  fileprivate var steps: [(index: Int, ratio: Double)] {
    zip(levels, levels.dropFirst()).map { ($1.range.lowerBound, $1.value / $0.value) }
  }
}

/// Series of known levels under normal noise.
private struct Noise {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// Around 1, times each factor from its position on.
  mutating func series(
    _ count: Int, noise: Double, steps: [(index: Int, factor: Double)] = []
  ) -> [Double] {
    (0..<count).map { index in
      let level = steps.filter { $0.index <= index }.reduce(1) { $0 * $1.factor }
      // Twelve uniform numbers make a normal one, near enough.
      let normal = (0..<12).reduce(-6.0) { sum, _ in
        sum + Double.random(in: 0..<1, using: &generator)
      }
      return level * (1 + noise * normal)
    }
  }
}
