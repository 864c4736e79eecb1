package import TareAnalysis
import TareFormats

extension ProcessSpread {
  /// What stands behind a time in brackets: the estimates of its processes, or that it has one
  /// only.
  package var overProcesses: String {
    guard !isSingle else { return " (one process)" }
    let (low, high) = (Formats.ratio(low), Formats.ratio(high))
    return low == high ? "" : " (\(low) to \(high) over its processes)"
  }
}
