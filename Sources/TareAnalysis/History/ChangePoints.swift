/// The places where a series of figures goes over to another level, and stays there.
///
/// Levels are fitted to logarithms, so that a step is a factor: least squares with a penalty for
/// each step, minimised exactly by PELT (Killick, Fearnhead and Eckley, "Optimal detection of
/// changepoints with a linear computational cost", 2012). The noise is that of the differences of
/// neighbours, which a few steps do not move; lone outliers are first drawn to the median of their
/// neighbourhood (Hampel's identifier), so that one bad run is no step.
package struct ChangePoints: Sendable, Equatable {
  /// Neighbouring stretches of one level each; never empty for a series that is not.
  package var levels: [Level]

  /// A stretch of runs between two steps.
  package struct Level: Sendable, Equatable {
    /// Positions in the series.
    package var range: Range<Int>
    /// Geometric mean of its figures, outliers drawn in.
    package var value: Double
  }
}

extension ChangePoints {
  /// The levels of a series of figures above zero; one level where a figure is not.
  ///
  /// - Parameter threshold: the least factor that counts as a step, less 1: 0.02 is two per cent.
  package init(_ values: [Double], threshold: Double) {
    guard !values.isEmpty else {
      levels = []
      return
    }
    guard values.allSatisfy({ $0 > 0 && $0.isFinite }), values.count >= Self.fewest else {
      levels = [Level(range: values.indices, value: Statistics.median(values) ?? 0)]
      return
    }
    let logarithms = values.map(logarithm)
    let noise = max(Self.noise(logarithms), Self.leastNoise)
    let smooth = Self.drawingIn(logarithms, noise: noise)
    let sums = PrefixSums(smooth)
    let starts = Self.pelt(sums, penalty: Self.penalty(smooth.count) * noise * noise)
    levels = Self.levels(starts, sums, least: logarithm(1 + threshold))
  }

  /// Fewer runs than this are not yet a level.
  package static let shortest = 3
  /// Fewer runs than this have one level, whatever they are.
  package static let fewest = 2 * shortest
  /// Below a thousandth nothing that is timed repeats itself.
  private static let leastNoise = 0.001

  /// What a step must gain, in variances of the noise.
  ///
  /// More than the log n to 2 log n of the usual criteria, for a site tests hundreds of series.
  /// Under 2 % noise about 1 in 500 flat series of 8 runs gives a step, and 1 in 2,000 of 20 to 120
  /// runs.
  private static func penalty(_ count: Int) -> Double { 3 * logarithm(Double(count)) + 10 }

  /// The standard deviation of the noise, from the least four fifths of the differences of
  /// neighbours.
  ///
  /// The largest fifth may be steps and bad runs. A short series knows its noise badly, so that it
  /// is taken for larger there.
  private static func noise(_ values: [Double]) -> Double {
    let squares = zip(values, values.dropFirst()).map { ($1 - $0) * ($1 - $0) }.sorted()
    let kept = squares.prefix(max(1, squares.count * 4 / 5))
    let mean = kept.reduce(0, +) / Double(kept.count)
    // The part of a normal variance that lies in its middle four fifths; two figures to a
    // difference.
    return (mean / 0.4377 / 2).squareRoot() * (1 + 10 / Double(values.count))
  }

  /// A figure more than three deviations off the median of its neighbourhood becomes that median.
  private static func drawingIn(_ values: [Double], noise: Double) -> [Double] {
    values.indices.map { index in
      let window = values[max(0, index - 2)...min(values.count - 1, index + 2)]
      let middle = Statistics.median(Array(window)) ?? values[index]
      return abs(values[index] - middle) > 3 * noise ? middle : values[index]
    }
  }

  /// The first positions of the segments of least cost; the pruning never loses the best.
  static func pelt(_ sums: PrefixSums, penalty: Double) -> [Int] {
    let count = sums.count
    var previous = Array(repeating: 0, count: count + 1)
    var candidates = SegmentStarts(sums, shortest: shortest)
    candidates.add(0, cost: -penalty)
    for end in shortest...count {
      guard let best = candidates.best(to: end) else { continue }
      previous[end] = best.start
      candidates.giveUp(above: best.cost + penalty)
      candidates.add(end, cost: best.cost + penalty)
    }
    var starts: [Int] = []
    var end = count
    while end > 0 {
      end = previous[end]
      starts.append(end)
    }
    return starts.reversed()
  }

  /// Segments as levels; neighbours that differ by less than the least step become one.
  private static func levels(_ starts: [Int], _ sums: PrefixSums, least: Double) -> [Level] {
    var bounds = starts + [sums.count]
    while bounds.count > 2 {
      let means = zip(bounds, bounds.dropFirst()).map { sums.mean($0..<$1) }
      let gaps = zip(means, means.dropFirst()).map { abs($1 - $0) }
      guard let small = gaps.indices.min(by: { gaps[$0] < gaps[$1] }), gaps[small] < least
      else { break }
      bounds.remove(at: small + 1)
    }
    return zip(bounds, bounds.dropFirst()).map { start, end in
      Level(range: start..<end, value: exponential(sums.mean(start..<end)))
    }
  }
}
