import Synchronization
import TareFoundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A small shell beside this program that cleans up where the program cannot: after SIGKILL, a
/// trap, or the end of all memory.
///
/// It reads from a pipe that only this program holds open, so that the end of the pipe is the end
/// of the program. Probes know nothing of it, and nothing in them runs while they measure: a signal
/// at the parent's death (prctl(2)) would need a step before each start, and would not reach what a
/// plug-in has put into a session of its own.
enum Watcher {
  /// What is told.
  enum Word {
    case began(group: pid_t)
    case ended(group: pid_t)
    case made(folder: String)
    case removed(folder: String)
    /// The program ends by itself and has cleaned up.
    case farewell

    fileprivate var line: String {
      switch self {
      case .began(let group): "g \(group)\n"
      case .ended(let group): "e \(group)\n"
      case .made(let folder): "f \(folder)\n"
      case .removed(let folder): "r \(folder)\n"
      case .farewell: "end\n"
      }
    }
  }

  private struct Running {
    var pid: pid_t
    /// The descriptor that it is told by.
    var words: Int32

    /// False when it is gone; a word is shorter than what a pipe takes at once.
    func tell(_ word: Word) -> Bool {
      QuietWrite.write(words, Array(word.line.utf8)[...]).count > 0
    }
  }

  private enum State {
    case notStarted
    case running(Running)
    /// It could not be started, has ended, or was sent away.
    case gone
  }

  private static let state = Mutex(State.notStarted)

  /// Starts the watcher where it is not yet; before `ProcessStart.lock` is taken, which it takes
  /// too.
  static func prepare() {
    state.withLock { state in
      if case .notStarted = state { state = start().map(State.running) ?? .gone }
    }
  }

  /// Tells the watcher something.
  static func tell(_ word: Word) {
    state.withLock { state in
      guard case .running(let running) = state else { return }
      if !running.tell(word) { state = .gone }
    }
  }

  /// Sends the watcher away at the program's own end, and waits until it is gone.
  static func dismiss() {
    state.withLock { state in
      guard case .running(let running) = state else { return }
      _ = running.tell(.farewell)
      close(running.words)
      while waitpid(running.pid, nil, 0) == -1 && errno == EINTR {}
      state = .gone
    }
  }

  private static func start() -> Running? {
    let null = open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer { if null >= 0 { close(null) } }
    let path = ProcessInfo.processInfo.environment["PATH"].map { ":" + $0 } ?? ""
    return ProcessStart.lock.holding {
      var ends: [Int32] = [-1, -1]
      guard null >= 0, pipe(&ends) == 0 else { return nil }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      defer { close(ends[0]) }
      let start = ProcessStart(
        arguments: ["/bin/sh", "-c", script, "tare-watcher", ProcessMark.ofProgram.entry],
        environment: ["PATH": "/usr/bin:/bin" + path], streams: [ends[0], null, null])
      guard let pid = try? start.start() else {
        close(ends[1])
        return nil
      }
      return Running(pid: pid, words: ends[1])
    }
  }

  /// `$1` is what the marks of the program's processes begin with.
  private static let script = """
    trap '' HUP INT QUIT TERM
    mark=$1 groups=' '
    shift
    while IFS= read -r line; do
      rest=${line#??}
      case $line in
      'g '*) groups="$groups$rest " ;;
      'e '*)
        case $groups in
        *" $rest "*) groups="${groups%% $rest *} ${groups#* $rest }" ;;
        esac ;;
      'f '*) set -- "$@" "$rest" ;;
      'r '*) for each do shift; [ "$each" = "$rest" ] || set -- "$@" "$each"; done ;;
      end) exit ;;
      esac
    done
    for group in $groups; do kill -s KILL -- "-$group"; done
    for round in 1 2 3 4 5 6 7 8 9 10; do
      found=$(grep -l "$mark" /proc/[0-9]*/environ)
      [ -n "$found" ] || break
      for file in $found; do file=${file%/environ}; kill -s KILL "${file#/proc/}"; done
    done
    [ $# -eq 0 ] || rm -rf -- "$@"
    """
}
