package import TareAnalysis
import TareFormats
package import TareModel

extension ObservedValue {
  /// The value for readers, with its unit.
  package var words: String {
    switch self {
    case .bool(let value): value ? "yes" : "no"
    case .bytes(let value): Formats.exactBytes(value)
    case .seconds(let value): Formats.seconds(value)
    case .ratio(let value): Formats.ratio(value)
    case .count(let value): Formats.integer(value)
    case .text(let value): value
    }
  }

  package var isText: Bool { unit == .text }
}

extension FindingOutcome {
  /// The kind of outcome in one or two words.
  package var title: String {
    switch self {
    case .observed: "observed"
    case .unavailable: "unavailable"
    case .failed: "failed"
    case .timedOut: "timed out"
    }
  }

  /// Why nothing was observed; nil where something was.
  package var reason: String? {
    switch self {
    case .observed: nil
    case .unavailable(let why), .failed(let why, _): why
    case .timedOut(let limit, _): "no answer within \(Formats.seconds(limit))"
    }
  }

  /// The end of what the process wrote to stderr.
  package var stderr: String {
    switch self {
    case .failed(_, let text), .timedOut(_, let text): text
    case .observed, .unavailable: ""
    }
  }
}

extension Sighting {
  /// Why there is no value, for a cell of a table.
  package var lack: String {
    switch self {
    case .value: ""
    case .absent(let outcome): outcome.reason.map { "\(outcome.title): \($0)" } ?? outcome.title
    case .silent: "this version has nothing to observe here"
    case .unasked: "the experiment was not run on this version"
    }
  }
}
