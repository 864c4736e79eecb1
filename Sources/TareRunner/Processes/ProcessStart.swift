import Dispatch
import TareFoundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// How a process is started: its command, its environment and its three standard streams.
struct ProcessStart {
  var arguments: [String]
  var environment: [String: String]
  /// Descriptors that become its 0, 1 and 2.
  var streams: [Int32]

  /// Between making a pipe and marking it close-on-exec no other thread may start a process, or the
  /// other child keeps this one's pipe open and its end is never seen.
  static let lock = DispatchSemaphore(value: 1)

  /// Starts the process in a group of its own.
  ///
  /// - Throws: `ProcessError` where the program cannot be started.
  func start() throws(ProcessError) -> pid_t {
    guard let program = arguments.first else {
      throw ProcessError(program: "", why: "no program named")
    }
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
    for number in [SIGPIPE, SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&defaults, number) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setsigmask(&attributes, &blocked)
    posix_spawnattr_setpgroup(&attributes, 0)
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
    }
    var words = arguments.map { strdup($0) } + [nil]
    var variables =
      environment.sorted(by: { $0.key < $1.key }).map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      words.forEach { free($0) }
      variables.forEach { free($0) }
    }
    var pid: pid_t = 0
    let code = posix_spawn(&pid, program, &actions, &attributes, &words, &variables)
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

extension DispatchSemaphore {
  /// Does something that one thread alone may do at a time.
  func holding<Value, Failure: Error>(
    _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    wait()
    defer { signal() }
    return try body()
  }
}
