import Synchronization
import TareFoundation

#if os(Linux)
  import CSystemCalls
#endif

/// What a process leaves running when it ends: children in a group or session of their own.
///
/// They are found by their mark (`ProcessMark`). A mark that a child has wiped out helps nobody, so
/// the program also adopts what loses its parent, and ends it at its own end.
package enum LeftBehind {
  /// Ends what carries the mark and gives the names of the programs, each once.
  static func end(_ mark: ProcessMark) -> [String] { end { $0.carries(mark) } }

  /// Ends what this program adopted; for its own end, when no child of its own is left.
  static func endAdopted() {
    let own = getpid()
    if isAdopting.load(ordering: .relaxed) { _ = end { $0.parent == own } }
  }

  /// From now on what loses its parent becomes a child of this program (prctl(2)).
  package static func adopt() {
    #if os(Linux)
      isAdopting.store(tare_adoptOrphans() == 0, ordering: .relaxed)
    #endif
  }

  private static let isAdopting = Atomic(false)

  /// What starts children faster than they are ended is given up on.
  private static let mostRounds = 50

  private static func end(_ isMeant: (SeenProcess) -> Bool) -> [String] {
    // Where nothing was started nothing is left, and nobody's processes are read.
    guard ProcessMark.isInUse else { return [] }
    var names: [String] = []
    var ended: Set<pid_t> = []
    for _ in 0..<mostRounds {
      let found = SeenProcess.all.filter { !ended.contains($0.pid) && isMeant($0) }
      if found.isEmpty { break }
      for process in found {
        names.append(process.name)
        _ = kill(process.pid, SIGKILL)
        ended.insert(process.pid)
      }
      // What was adopted stays in the table of processes until its parent takes note of its end.
      for process in found { reap(process.pid) }
    }
    return Array(Set(names)).sorted()
  }

  private static func reap(_ pid: pid_t) {
    for _ in 0..<50 {
      guard waitpid(pid, nil, WNOHANG) == 0 else { return }
      Pause.seconds(0.002)
    }
  }
}
