import ProbeProtocol

/// Has numbered things answered by one process, and by another those that a crash left over.
struct NumberedTalk {
  var probe: Probe
  /// What the things are called in errors: `cell`, `experiment`.
  var noun: String
  /// The request for the things of these numbers.
  var request: ([Int]) -> ProbeRequest

  /// How the talk about one thing ended.
  enum End {
    /// The probe's last word on it, and what the process wrote to stderr.
    case said(ProbeReply, stderr: String)
    case fault(Probe.Fault, stderr: String)
  }

  struct Result {
    var ends: [(number: Int, end: End)] = []
    /// Set when the process broke or hung before it began anything.
    var startFault: End?
    /// What else was said, about no number.
    var remarks: [ProbeReply] = []
    /// Seconds from the start of each process to its end, added up.
    var seconds = 0.0
    /// The CPU that the last process was kept on.
    var cpu: Int?
  }

  /// Every number from 0 up to `count` gets an end.
  func run(_ count: Int) -> Result {
    var open = Array(0..<count)
    var result = Result()
    while !open.isEmpty {
      let attempt = attempt(open, &result)
      result.ends += attempt.ends
      open.removeAll { attempt.done.contains($0) }
      guard let fault = attempt.fault else { continue }
      guard let begun = attempt.begun else {
        result.ends += open.map { ($0, fault) }
        result.startFault = fault
        return result
      }
      result.ends.append((begun, fault))
      open.removeAll { $0 == begun }
    }
    return result
  }

  private struct Attempt {
    var ends: [(number: Int, end: End)] = []
    var done: Set<Int> = []
    /// What was being worked on when the process ended.
    var begun: Int?
    var fault: End?
  }

  private func attempt(_ numbers: [Int], _ result: inout Result) -> Attempt {
    var attempt = Attempt()
    var replies: [(number: Int, reply: ProbeReply)] = []
    var remarks: [ProbeReply] = []
    do {
      let ending = try probe.ask(request(numbers)) { reply in
        guard let number = reply.number else { return remarks.append(reply) }
        guard numbers.contains(number) else { return }
        switch reply.event {
        case .begin: if !attempt.done.contains(number) { attempt.begun = number }
        case .cell, .finding:
          attempt.begun = nil
          if attempt.done.insert(number).inserted { replies.append((number, reply)) }
        default: break
        }
      }
      result.remarks += remarks
      result.seconds += ending.seconds
      result.cpu = ending.cpu
      attempt.fault = ending.fault.map { .fault($0, stderr: ending.stderr) }
      attempt.ends = replies.map { ($0.number, .said($0.reply, stderr: ending.stderr)) }
    } catch {
      attempt.fault = .fault(.broke(error.description), stderr: "")
    }
    if attempt.fault == nil, attempt.done.count < numbers.count {
      attempt.fault = .fault(.broke("the probe gave no answer for this \(noun)"), stderr: "")
    }
    return attempt
  }
}

extension ProbeReply {
  /// Only what was asked for counts, or a probe that answers other things would be asked forever.
  fileprivate var number: Int? { cell ?? experiment }
}
