package import TareAnalysis
import TareFormats

extension ProcessSpread {
  /// What stands behind a time in brackets: the estimates of its processes, or that it has one
  /// only.
  package var overProcesses: String { overProcesses(low, high) }

  /// A time as a speed: "2.7× faster than a dict", and what stands behind it in brackets, as a
  /// speed of the same kind.
  ///
  /// - Parameter ratio: the time, as a multiple of the dict's.
  package func speed(_ ratio: Double) -> (words: String, spread: String) {
    (
      Speed.words(ratio), ratio < 1 ? overProcesses(1 / high, 1 / low) : overProcesses
    )
  }

  /// ", which may be chance" where processes do not tell a ratio from 1; nothing of "as fast as".
  package func doubt(_ ratio: Double) -> String {
    differs || Speed.isEven(ratio) ? "" : ", which may be chance"
  }

  private func overProcesses(_ low: Double, _ high: Double) -> String {
    guard !isSingle else { return " (one process)" }
    let (low, high) = (Formats.ratio(low), Formats.ratio(high))
    return low == high ? "" : " (\(low) to \(high) over its processes)"
  }
}
