import TareFormats
import TareModel
import TareRunner

/// Shows how far a run is: one line that is rewritten on a terminal, a plain line a block
/// elsewhere.
struct ProgressDisplay: Sendable {
  var console: Console

  func show(_ progress: MatrixRunner.Progress) {
    let line = Self.line(progress)
    if console.isTerminal { console.show(line) } else { console.note(line) }
  }

  static func line(_ progress: MatrixRunner.Progress) -> String {
    let faults = progress.faults == 0 ? "" : "  \(Formats.integer(progress.faults)) failed"
    let done = "\(Formats.integer(progress.done))/\(Formats.integer(progress.of))"
    return "[\(done)] \(time(progress.secondsLeft)) left\(faults)  \(progress.title)"
  }

  /// Minutes and seconds.
  static func time(_ seconds: Double) -> String {
    let whole = Int(nearest: seconds)
    let rest = whole % 60
    return "\(whole / 60):\(rest < 10 ? "0" : "")\(rest)"
  }
}
