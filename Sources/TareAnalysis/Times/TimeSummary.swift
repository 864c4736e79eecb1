package import TareModel

/// A time cell in a few numbers; seconds for one run of the benchmark.
package struct TimeSummary: Sendable, Equatable {
  /// The least CPU time of all blocks: caches warm, nil in the way.
  package var warm: Double
  /// The median wall time of all blocks.
  package var typical: Double
  /// The least CPU time of the reference in the same processes; nil for a cell that is its own.
  package var reference: Double?
  /// Against the reference in the same process; nil for a cell that is its own reference.
  package var ratio: Ratio?

  /// Time divided by the reference's time, one estimate for each process.
  ///
  /// The estimate is the ratio of the two least CPU times of a process, because blocks alternate
  /// there and minima recover the undisturbed figure beside a neighbour that takes CPU time. Of one
  /// that fills the shared cache nothing recovers it: what is large waits for memory then.
  package struct Ratio: ProcessSpread, Sendable, Equatable {
    /// The median over processes that met a calm machine.
    package var value: Double
    package var low: Double
    package var high: Double
    package var processes: Int
    /// Further processes that are left out because the machine was not calm
    /// (`TimeReading.undisturbed`).
    package var disturbed = 0

    package var isSingle: Bool { processes == 1 }
  }

  /// Nil where no process brought a sample.
  package init?(_ reading: TimeReading) {
    let series = reading.series.filter {
      !$0.samples.cpuSeconds.isEmpty && !$0.samples.wallSeconds.isEmpty
    }
    guard let warm = series.flatMap(\.samples.cpuSeconds).min(),
      let typical = Statistics.median(series.flatMap(\.samples.wallSeconds))
    else { return nil }
    self.warm = warm
    self.typical = typical
    reference = series.compactMap(\.reference).flatMap(\.cpuSeconds).min()
    ratio = Self.ratio(of: reading.estimates(.reference))
    ratio?.disturbed = reading.disturbed
  }

  private static func ratio(of estimates: [Double]) -> Ratio? {
    guard let value = Statistics.median(estimates), let low = estimates.min(),
      let high = estimates.max()
    else { return nil }
    return Ratio(value: value, low: low, high: high, processes: estimates.count)
  }
}
