package import TareModel

/// The differences that are too small to act on, as shares of 1: 0.03 is three per cent.
package struct Thresholds: Sendable, Equatable {
  /// For every benchmark that has none of its own.
  package var time: Double
  /// For two versions that were timed against each other in one process: equal code differs by up
  /// to half a per cent there, for it lies elsewhere in memory (measured before the project began).
  package var pairs: Double
  /// For seconds of different runs, between which the machine itself changes pace.
  package var seconds: Double
  /// For every metric that has none of its own; most are exact, so every byte counts.
  package var memory: Double
  /// For benchmarks and metrics by name, before what a metric says of itself.
  package var named: [String: Double]

  package static let standard = Thresholds(
    time: 0.02, pairs: 0.01, seconds: 0.15, memory: 0, named: [:])

  /// - Parameter metrics: the descriptors of both runs.
  package func threshold(memory measure: Measure, of metrics: [MetricDescriptor]) -> Double {
    named[measure.name] ?? metrics[measure]?.threshold ?? memory
  }

  package func threshold(time measure: Measure) -> Double { named[measure.name] ?? time }

  package func threshold(pairOf measure: Measure) -> Double { named[measure.name] ?? pairs }

  /// Of ratios to the reference in two runs on the same runtime, where the machine may have changed
  /// pace.
  ///
  /// Where dicts took one and a half times as long or twice, the search for the first match took
  /// slots objects 0.61 of that where it took 0.66 before.
  ///
  /// - Parameter move: the logarithm of what the reference itself moved by.
  package func threshold(ratioOf measure: Measure, move: Double) -> Double {
    threshold(time: measure)
      + Self.shareOfMove * max(0, abs(move) - logarithm(1 + Self.freeMove))
  }

  /// What the reference may move by without a thought, as a share of 1.
  package static let freeMove = 0.1
  /// The part of what the reference moves by beyond that, which counts as the machine's.
  package static let shareOfMove = 0.15

  /// Of seconds of one run that are held against those of another.
  ///
  /// All cells of the reference share few processes, which may have met the machine in one state.
  ///
  /// - Parameter spread: how many times as long the same work may take in another of the processes.
  package func threshold(secondsOf measure: Measure, spread: Double) -> Double {
    let threshold = named[measure.name] ?? max(seconds, time)
    return threshold + (1 + threshold) * (spread - 1)
  }
}
