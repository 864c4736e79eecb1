import ProbeProtocol
import TareFoundation
import TareModel

/// A way to ask one interpreter: the command, its packages, its limits.
struct Probe: Sendable {
  var interpreter: Interpreter
  var script: String
  var packages: PackageFolder
  var plugins = PluginFiles()
  /// Classes of the user's, by the names of the representations that they are.
  var models: [String: ModelSource] = [:]
  /// The base's versions among them.
  var versions = BaseVersions()
  /// Bytes of address space for a process that measures, or that describes a plug-in.
  var memoryLimit: Int?
  /// What counts the instructions of processes that are asked to count.
  var counter: InstructionCounter?
  /// Seconds for one process.
  var timeLimit: Double
  var environment: [String: String]
  /// Hears, on any thread, what a user should know and no outcome says.
  var note: @Sendable (String) -> Void = { _ in }

  /// How a talk with the probe ended.
  struct Ending: Sendable {
    /// Nil when the probe said all that it had to say and left with 0.
    var fault: Fault?
    var stderr: String
    /// Seconds from the start of the process to its end.
    var seconds: Double
    /// The CPU that the process was kept on.
    var cpuIndex: Int?
  }

  enum Fault: Sendable, Equatable {
    case timedOut
    /// In words: "ended by SIGSEGV", "the process ended early with exit status 1".
    case broke(String)
    /// It cannot serve the request, in the probe's own words.
    case refused(String)
  }

  /// A process imports no code of the user's but what it is about.
  func request(
    _ task: ProbeRequest.Task, plugins: [PluginSource] = [], model: ModelSource? = nil
  ) -> ProbeRequest {
    let isLimited = task != .describe || !plugins.isEmpty || model != nil
    var request = ProbeRequest(
      task: task, packages: (model?.packages ?? []) + packages.paths,
      plugins: plugins.map(\.path),
      limits: .init(memory: isLimited ? memoryLimit : nil))
    request.model = model?.part
    return request
  }

  /// Sends a request and hands over every reply, and every line that is none.
  func ask(
    _ request: ProbeRequest, heard: (Result<ProbeReply, ProtocolError>) -> Void
  ) throws(ProcessError) -> Ending {
    let line: Data
    do {
      line = try ProbeLine.encode(request)
    } catch {
      throw ProcessError(program: interpreter.executable, why: "no request: \(error)")
    }
    var isWhole = false
    var refusal: String?
    let isTiming = request.mode == .time
    let start = interpreter.start(for: request)
    let scratch = try? ScratchFolder()
    let counting = try countingStart(request, scratch)
    let environment = start.environment(environment(with: scratch))
    let result = try Conversation(
      arguments: (counting?.prefix ?? []) + [interpreter.executable] + start.options + [script]
        + (counting == nil ? [] : CountingStart.arguments),
      environment: counting?.environment(environment) ?? environment, input: [UInt8](line),
      timeLimit: timeLimit, layout: isTiming ? .random : .fixed, isPinned: isTiming
    ).run { bytes in
      let reply = Result { () throws(ProtocolError) in try ProbeLine.decode(Data(bytes)) }
      switch reply {
      case .success(.end): isWhole = true
      case .success(.error(let why)): refusal = why.bounded()
      default: break
      }
      heard(reply)
    }
    if !result.leftBehind.isEmpty {
      note(
        "\(request.subject) left programs running on \(interpreter.runtime.id), which were ended: "
          + result.leftBehind.joined(separator: ", "))
    }
    return Ending(
      fault: refusal.map(Fault.refused) ?? fault(result, isWhole: isWhole),
      stderr: result.stderr, seconds: result.seconds, cpuIndex: result.cpuIndex)
  }

  /// Nil where the process counts nothing.
  private func countingStart(
    _ request: ProbeRequest, _ scratch: ScratchFolder?
  ) throws(ProcessError) -> CountingStart? {
    guard request.task == .count, let counter else { return nil }
    guard let scratch else {
      throw ProcessError(
        program: interpreter.executable, why: "no temporary folder can be made")
    }
    return CountingStart(counter: counter, folder: scratch.path)
  }

  /// What a process leaves in its folder for temporary files goes with the process.
  private func environment(with scratch: ScratchFolder?) -> [String: String] {
    guard let scratch else { return environment }
    return environment.merging(["TMPDIR": scratch.path]) { $1 }
  }

  private func fault(_ result: Conversation.Result, isWhole: Bool) -> Fault? {
    if result.isTimedOut { return .timedOut }
    switch result.ending {
    case .signalled(let signal):
      // An engine that ends a job ends its processes one after another. Then this one is next, and
      // the end of the probe must not stand in the run as its fault.
      if [SIGTERM, SIGINT, SIGHUP, SIGKILL].contains(signal) { Pause.seconds(1) }
      return .broke("ended by \(SignalName.of(signal))")
    case .exited(let status):
      return isWhole ? nil : .broke("the process ended early with exit status \(status)")
    }
  }
}

extension ProbeRequest {
  /// Whom to name for what a process does besides answering.
  fileprivate var subject: String {
    representation ?? experiments?.map(\.name).joined(separator: ", ")
      ?? model.map { "\($0.module):\($0.name)" }
      ?? (plugins.isEmpty ? "a package" : plugins.joined(separator: ", "))
  }
}
