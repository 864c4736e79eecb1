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
/// posix_spawn and wait4, because Foundation's process gives neither resource usage nor a group
/// and costs fifty times as much to start (`research/toolchain.md`, section 1.5).
final class ChildProcess {
  let pid: pid_t
  let input: Pipe.End
  let output: Pipe.End
  let errors: Pipe.End
  private var isReaped = false

  /// How a process ended and what it used.
  struct Ending: Sendable, Equatable {
    enum Status: Sendable, Equatable {
      case exited(Int32)
      case signalled(Int32)
    }

    var status: Status
    /// Largest resident set in bytes.
    var peakResident: Int
    /// User and system CPU seconds.
    var cpu: Double
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
    let started = try Self.spawning.withLock { () throws(ProcessError) in
      let pipes = try Pipe.three(for: program)
      let pid = try layout.apply { () throws(ProcessError) in
        try Self.spawn(program, arguments, environment, pipes)
      }
      return (pid: pid, pipes: pipes)
    }
    pid = started.pid
    LiveProcesses.add(pid)
    input = started.pipes.input.writing
    output = started.pipes.output.reading
    errors = started.pipes.errors.reading
    started.pipes.input.reading.close()
    started.pipes.output.writing.close()
    started.pipes.errors.writing.close()
  }

  /// Sends a signal to the whole group.
  func signalGroup(_ signal: Int32) {
    if !isReaped { _ = kill(-pid, signal) }
  }

  /// Waits for the end; nothing when `blocking` is false and the process still runs.
  func wait(blocking: Bool = true) -> Ending? {
    var status: Int32 = 0
    var usage = rusage()
    var result: pid_t
    repeat {
      result = wait4(pid, &status, blocking ? 0 : WNOHANG, &usage)
    } while result == -1 && errno == EINTR
    guard result == pid else { return nil }
    isReaped = true
    LiveProcesses.remove(pid)
    return Ending(
      status: status & 0x7F == 0 ? .exited((status >> 8) & 0xFF) : .signalled(status & 0x7F),
      peakResident: Self.peak(usage),
      cpu: Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime))
  }

  private static let spawning = NSLock()

  private static func spawn(
    _ program: String, _ arguments: [String], _ environment: [String: String],
    _ pipes: Pipe.Three
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

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }

  private static func peak(_ usage: rusage) -> Int {
    #if canImport(Darwin)
      Int(usage.ru_maxrss)
    #else
      Int(usage.ru_maxrss) * 1024
    #endif
  }
}

/// Why a program cannot be started.
package struct ProcessError: Error, Sendable, Equatable, CustomStringConvertible {
  package var program: String
  package var why: String

  package var description: String { "\(program): cannot be started: \(why)" }
}

extension NSLock {
  /// `withLock` that keeps the thrown type.
  fileprivate func withLock<Value, Failure: Error>(
    _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    lock()
    defer { unlock() }
    return try body()
  }
}
