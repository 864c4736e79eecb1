import TareFormats
package import TareModel

extension Outcome {
  /// The kind of outcome in one or two words.
  package var title: String {
    switch self {
    case .memory, .time: "measured"
    case .unavailable: "unavailable"
    case .failed: "failed"
    case .timedOut: "timed out"
    case .wrongAnswer: "wrong answer"
    }
  }

  /// Why there is no figure; nil where there is one.
  package var reason: String? {
    switch self {
    case .memory, .time: nil
    case .unavailable(let why), .failed(let why, _), .wrongAnswer(let why): why
    case .timedOut(let limit, _): "no answer within \(Formats.seconds(limit))"
    }
  }

  /// The end of what the process wrote to stderr.
  package var stderr: String {
    switch self {
    case .failed(_, let text), .timedOut(_, let text): text
    case .memory, .time, .unavailable, .wrongAnswer: ""
    }
  }

  /// The kind and the reason, for a cell of a table.
  package var emptiness: String {
    reason.map { "\(title): \($0)" } ?? title
  }
}
