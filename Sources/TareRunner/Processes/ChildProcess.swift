import Foundation

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
    guard let program = arguments.first else {
      throw ProcessError(program: "", why: "no program named")
    }
    // Between making a pipe and marking it close-on-exec no other thread may spawn, or the other
    // child keeps this one's pipe open and its end is never seen.
    Self.spawning.lock()
    defer { Self.spawning.unlock() }
    let pipes = try Pipe.three(for: program)
    pid = try layout.apply { () throws(ProcessError) in
      try Self.spawn(program, arguments, environment, pipes)
    }
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

  private static let spawning = NSLock()

  private static func spawn(
    _ program: String, _ arguments: [String], _ environment: [String: String],
    _ pipes: borrowing Pipe.Three
  ) throws(ProcessError) -> pid_t {
    #if canImport(Darwin)
      var attributes: posix_spawnattr_t? = nil
      var actions: posix_spawn_file_actions_t? = nil
    #else
      var attributes = posix_spawnattr_t()
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawnattr_init(&attributes)
    posix_spawn_file_actions_init(&actions)
    defer {
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
    }
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    // A child would inherit what this program ignores and what the thread that starts it blocks,
    // which is nearly everything on a thread of Dispatch's.
    var (defaults, blocked) = (sigset_t(), sigset_t())
    sigemptyset(&blocked)
    sigemptyset(&defaults)
    for number in [SIGPIPE, SIGINT, SIGTERM] { sigaddset(&defaults, number) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setsigmask(&attributes, &blocked)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawn_file_actions_adddup2(&actions, pipes.input.reading.descriptor, 0)
    posix_spawn_file_actions_adddup2(&actions, pipes.output.writing.descriptor, 1)
    posix_spawn_file_actions_adddup2(&actions, pipes.errors.writing.descriptor, 2)
    var arguments = arguments.map { strdup($0) } + [nil]
    var variables =
      environment.sorted(by: { $0.key < $1.key })
      .map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      arguments.forEach { free($0) }
      variables.forEach { free($0) }
    }
    var pid: pid_t = 0
    let code = posix_spawn(&pid, program, &actions, &attributes, &arguments, &variables)
    guard code == 0 else {
      throw ProcessError(program: program, why: String(cString: strerror(code)).lowercased())
    }
    return pid
  }
}

/// Why a program cannot be started.
package struct ProcessError: Error, Sendable, Equatable, CustomStringConvertible {
  package var program: String
  package var why: String

  package var description: String { "\(program): cannot be started: \(why)" }
}
