package import TareModel

/// The figure by which times are compared, one for each process that measured a cell.
package enum TimeBasis: String, Sendable, CaseIterable {
  /// Time divided by the reference's time in the same process: what travels between runs.
  case reference
  /// CPU seconds for one run of the benchmark.
  case seconds
}

extension TimeReading {
  /// One estimate for each process, in the order of their numbers, of ratios for each undisturbed
  /// one; empty where there is no reference.
  ///
  /// Least CPU times are taken, because blocks alternate in a process and minima recover the
  /// undisturbed figure beside a noisy neighbour.
  package func estimates(_ basis: TimeBasis) -> [Double] {
    Self.estimates(basis, basis == .reference ? undisturbed : series)
  }

  /// The same of every process, disturbed or not.
  package func everyEstimate(_ basis: TimeBasis) -> [Double] { Self.estimates(basis, series) }

  /// What no number of processes makes known of the figure, as a standard deviation of its
  /// logarithm; nil of seconds, of which no process is left out.
  package func doubt(_ basis: TimeBasis) -> Double { basis == .reference ? doubt : 0 }

  private static func estimates(_ basis: TimeBasis, _ series: [TimeSeries]) -> [Double] {
    series.compactMap { series in
      guard let mine = series.samples.cpuSeconds.min(), mine > 0 else { return nil }
      switch basis {
      case .seconds: return mine
      case .reference:
        guard let other = series.reference?.cpuSeconds.min(), other > 0 else { return nil }
        // Of times too small for a clock nothing can be said.
        let ratio = mine / other
        return ratio.isFigure && (1 / ratio).isFigure ? ratio : nil
      }
    }
  }

  /// Least CPU seconds of the reference in each process that timed one.
  var references: [Double] { Self.references(series) }

  /// The same of those whose ratios count.
  var undisturbedReferences: [Double] { Self.references(undisturbed) }

  private static func references(_ series: [TimeSeries]) -> [Double] {
    series.compactMap { $0.reference?.cpuSeconds.min() }.filter { $0 > 0 }
  }

  /// How many blocks of all processes lie far from the others of their process.
  var outlyingBlocks: Int {
    series.reduce(0) { $0 + OutlyingBlocks($1.samples.cpuSeconds).all.count }
  }
}
