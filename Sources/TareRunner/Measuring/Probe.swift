import Foundation
import ProbeProtocol
import TareModel

/// A way to ask one interpreter: the command, its packages, its limits.
struct Probe: Sendable {
  var interpreter: Interpreter
  var script: String
  var packages: PackageFolder
  var plugins: [String]
  /// Bytes of address space for a measuring process.
  var memoryLimit: Int?
  /// Seconds for one process.
  var timeLimit: Double
  var environment: [String: String]

  /// How a talk with the probe ended.
  struct Ending: Sendable {
    /// Nothing when the probe said all that it had to say and left with 0.
    var fault: Fault?
    var stderr: String
    /// Seconds from the start of the process to its end.
    var seconds: Double
    /// The CPU that the process was kept on.
    var cpu: Int?
  }

  enum Fault: Sendable, Equatable {
    case timedOut
    /// In words: "ended by SIGSEGV", "exit status 1", "said something that is not the protocol".
    case broke(String)
  }

  func request(_ task: ProbeRequest.Task) -> ProbeRequest {
    ProbeRequest(
      task: task, packages: packages.paths, plugins: plugins,
      limits: .init(memory: task == .describe ? nil : memoryLimit))
  }

  /// Sends a request and hands over every reply.
  func ask(
    _ request: ProbeRequest, reply: (ProbeReply) -> Void
  ) throws(ProcessError) -> Ending {
    let line: Data
    do {
      line = try ProbeLine.encode(request)
    } catch {
      throw ProcessError(program: interpreter.executable, why: "no request: \(error)")
    }
    var isWhole = false
    var garbage: String?
    let isTiming = request.mode == .time
    let start = interpreter.start(for: request)
    let result = try Conversation(
      arguments: [interpreter.executable] + start.options + [script],
      environment: start.environment(environment), input: [UInt8](line), timeLimit: timeLimit,
      layout: isTiming ? .random : .fixed, isPinned: isTiming
    ).run { bytes in
      guard let message = try? ProbeLine.decode(Data(bytes)) else {
        garbage = garbage ?? String(decoding: bytes.prefix(80), as: UTF8.self)
        return
      }
      if message.event == .end { isWhole = true }
      reply(message)
    }
    return Ending(
      fault: fault(result, isWhole: isWhole, garbage: garbage), stderr: result.stderr,
      seconds: result.seconds, cpu: result.cpu)
  }

  private func fault(
    _ result: Conversation.Result, isWhole: Bool, garbage: String?
  ) -> Fault? {
    if result.isTimedOut { return .timedOut }
    if let garbage { return .broke("the probe said '\(garbage)', which is not the protocol") }
    switch result.ending {
    case .signalled(let signal): return .broke("ended by \(SignalName.of(signal))")
    case .exited(let status):
      return isWhole ? nil : .broke("the process ended early with exit status \(status)")
    }
  }
}
