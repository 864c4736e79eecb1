package import TareAnalysis
import TareFormats

extension ProcessSpread {
  /// What stands behind a time in brackets: the estimates of its processes, or that it has one
  /// only.
  package var overProcesses: String { overProcesses(low, high) }

  /// A time as a speed: "2.7× faster than a dict", and what stands behind it in brackets. Only of a
  /// spread that differs from the dict's.
  ///
  /// - Parameter ratio: the time, as a multiple of the dict's.
  package func speed(_ ratio: Double) -> (words: String, spread: String) {
    guard isFaster else {
      return (Speed.words(ratio), overProcesses)
    }
    return (
      Speed.words(ratio), overProcesses(1 / high, 1 / low)
    )
  }

  private func overProcesses(_ low: Double, _ high: Double) -> String {
    guard !isSingle else { return " (one process)" }
    let (low, high) = (Formats.ratio(low), Formats.ratio(high))
    return low == high ? "" : " (\(low) to \(high) over its processes)"
  }
}
