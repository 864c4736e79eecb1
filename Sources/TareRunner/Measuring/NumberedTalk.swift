import ProbeProtocol
import TareModel

/// Has numbered things answered by one process, and by another those that a crash left over.
struct NumberedTalk<Answer> {
  var probe: Probe
  /// What the things are called in errors: `cell`, `experiment`.
  var noun: String
  /// The request for the things of these numbers.
  var request: ([Int]) -> ProbeRequest
  /// The number that a reply is the last word on, and that word; nil for a reply of another kind.
  var answer: (ProbeReply) -> (number: Int, answer: Answer)?

  /// How the talk about one thing ended.
  enum End {
    /// The probe's last word on it, and what the process wrote to stderr.
    case said(Answer, stderr: String)
    case fault(Probe.Fault, stderr: String)
  }

  struct Result {
    var ends: [(number: Int, end: End)] = []
    /// Set when the process broke or hung before it began anything.
    var startFault: End?
    /// What the last process found around it.
    var surroundings: TimedProcess.Surroundings?
    var pulse: TimedProcess.Pulse?
    /// Seconds from the start of each process to its end, added up.
    var seconds = 0.0
    /// The CPU that the last process was kept on.
    var cpuIndex: Int?
  }

  /// Every number from 0 up to `count` gets an end.
  func run(_ count: Int) -> Result {
    var open = Array(0..<count)
    var result = Result()
    while !open.isEmpty {
      let attempt = attempt(open, &result)
      result.ends += attempt.ends
      open.removeAll { attempt.done.contains($0) }
      guard let fault = attempt.fault, !open.isEmpty else { continue }
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
    var answers: [(number: Int, answer: Swift.Result<Answer, ProtocolError>)] = []
    var ends: [(number: Int, end: End)] = []
    var done: Set<Int> = []
    /// What was being worked on when the process ended.
    var begun: Int?
    var fault: End?
    /// What cannot be understood and is about no thing in particular: no answer beside it counts.
    var confusion: ProtocolError?

    mutating func end(_ number: Int, _ answer: Swift.Result<Answer, ProtocolError>) {
      begun = nil
      if done.insert(number).inserted { answers.append((number, answer)) }
    }
  }

  private func attempt(_ numbers: [Int], _ result: inout Result) -> Attempt {
    var attempt = Attempt()
    do {
      let ending = try probe.ask(request(numbers)) { heard in
        hear(heard, of: numbers, &attempt, &result)
      }
      result.seconds += ending.seconds
      result.cpuIndex = ending.cpuIndex
      attempt.fault = ending.fault.map { .fault($0, stderr: ending.stderr) }
      attempt.ends = ends(of: attempt, numbers, stderr: ending.stderr)
    } catch {
      attempt.fault = .fault(.broke(error.description), stderr: "")
    }
    if attempt.confusion != nil { attempt.done = Set(numbers) }
    if attempt.fault == nil, attempt.done.count < numbers.count {
      attempt.fault = .fault(.broke("the probe gave no answer for this \(noun)"), stderr: "")
    }
    return attempt
  }

  /// Only what was asked for counts, or a probe that answers other things would be asked forever.
  private func hear(
    _ heard: Swift.Result<ProbeReply, ProtocolError>, of numbers: [Int],
    _ attempt: inout Attempt, _ result: inout Result
  ) {
    switch heard {
    case .success(.begin(let number)):
      if numbers.contains(number), !attempt.done.contains(number) { attempt.begun = number }
    case .success(.ready(let surroundings)):
      result.surroundings = TimedProcess.Surroundings(
        collector: surroundings.collector?.bounded(to: 200),
        hashes: surroundings.hashes?.bounded(to: 200))
    case .success(.pulse(let pulse)):
      result.pulse = pulse.flatMap { ImpossibleFigures.fault(of: $0) == nil ? $0 : nil }
    case .success(.end), .success(.error): break
    case .success(let reply):
      guard let (number, answer) = answer(reply) else {
        attempt.confusion = attempt.confusion ?? .unasked(reply)
        return
      }
      if numbers.contains(number) { attempt.end(number, .success(answer)) }
    case .failure(let error):
      if let number = error.number, numbers.contains(number) {
        attempt.end(number, .failure(error))
      } else {
        attempt.confusion = attempt.confusion ?? error
      }
    }
  }

  private func ends(
    of attempt: Attempt, _ numbers: [Int], stderr: String
  ) -> [(number: Int, end: End)] {
    if let confusion = attempt.confusion {
      return numbers.map { ($0, .fault(.broke("\(confusion)"), stderr: stderr)) }
    }
    return attempt.answers.map { number, answer in
      switch answer {
      case .success(let answer): (number, .said(answer, stderr: stderr))
      case .failure(let error): (number, .fault(.broke("\(error)"), stderr: stderr))
      }
    }
  }
}
