import Dispatch
import TareFoundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A process in a group of its own, with its standard streams as pipes.
///
/// posix_spawn, because Foundation's process has no group and costs fifty times as much to start.
struct ChildProcess: ~Copyable {
  let pid: pid_t
  /// By which its children are known, wherever they go.
  let mark: ProcessMark
  /// Its standard input; nil once it is closed.
  var input: Pipe.End?
  let output: Pipe.End
  let errors: Pipe.End
  private var isReaped = false

  /// How a process ended.
  enum Ending: Sendable, Equatable {
    case exited(Int32)
    case signalled(Int32)
  }

  /// - Throws: `ProcessError` where the program cannot be started.
  init(
    _ arguments: [String], environment: [String: String], layout: AddressLayout = .random
  ) throws(ProcessError) {
    let mark = ProcessMark.next()
    var environment = environment
    environment[ProcessMark.variable] = mark.text
    Watcher.prepare()
    ProcessStart.lock.wait()
    defer { ProcessStart.lock.signal() }
    let pipes = try Pipe.three(for: arguments.first ?? "")
    let start = ProcessStart(
      arguments: arguments, environment: environment,
      streams: [
        pipes.input.reading.descriptor, pipes.output.writing.descriptor,
        pipes.errors.writing.descriptor,
      ])
    pid = try layout.apply { () throws(ProcessError) in try start.start() }
    self.mark = mark
    LiveProcesses.add(pid)
    // The child's own ends close here, where nothing holds them any longer.
    input = consume pipes.input.writing
    output = pipes.output.reading
    errors = pipes.errors.reading
  }

  /// Sends a signal to the whole group.
  func signalGroup(_ signal: Int32) {
    if !isReaped { _ = kill(-pid, signal) }
  }

  /// Waits for the end; nil when `blocking` is false and the process still runs.
  mutating func wait(blocking: Bool = true) -> Ending? {
    var status: Int32 = 0
    var result: pid_t
    repeat {
      result = waitpid(pid, &status, blocking ? 0 : WNOHANG)
    } while result == -1 && errno == EINTR
    guard result == pid else { return nil }
    isReaped = true
    LiveProcesses.remove(pid)
    return status & 0x7F == 0 ? .exited((status >> 8) & 0xFF) : .signalled(status & 0x7F)
  }
}
