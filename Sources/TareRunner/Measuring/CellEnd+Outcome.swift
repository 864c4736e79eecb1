import ProbeProtocol
import TareModel

extension CellEnd {
  /// What became of a cell of which there is no figure; nil where there is one.
  func reason(stderr: String) -> Outcome? {
    switch self {
    case .unavailable(let why): .unavailable(why: why.bounded())
    case .wrongAnswer(let why): .wrongAnswer(why: why.bounded())
    case .failed(let why): .failed(why: why.bounded(), stderr: stderr)
    case .weighed, .timed, .counted: nil
    }
  }
}

extension Probe.Fault {
  /// What became of a cell whose process ended with the fault.
  func outcome(limit: Double, stderr: String) -> Outcome {
    switch self {
    case .timedOut: .timedOut(after: limit, stderr: stderr)
    case .broke(let why): .failed(why: why, stderr: stderr)
    case .refused(let why): .failed(why: "the probe refused: \(why)", stderr: stderr)
    }
  }
}
