import Synchronization
import TareFoundation

/// The process groups that run now, so that none outlives the program when it is interrupted.
package enum LiveProcesses {
  private struct State {
    var groups: Set<pid_t> = []
    /// The program is about to end.
    var isOver = false
  }

  private static let state = Mutex(State())

  /// Takes in a process that was started; does not return once all were killed.
  static func add(_ pid: pid_t) {
    let isOver = state.withLock { state in
      state.groups.insert(pid)
      return state.isOver
    }
    Watcher.tell(.began(group: pid))
    guard isOver else { return }
    _ = kill(-pid, SIGKILL)
    Pause.forever()
  }

  /// Lets go of a process that has ended; does not return once all were killed, for the end of one
  /// that this program has killed is no result, and would stand in the run file as a failure.
  static func remove(_ pid: pid_t) {
    let isOver = state.withLock { state in
      state.groups.remove(pid)
      return state.isOver
    }
    Watcher.tell(.ended(group: pid))
    if isOver { Pause.forever() }
  }

  /// Kills every group and what has left one; for the moment before the program itself ends.
  package static func killAll() {
    state.withLock { state in
      state.isOver = true
      for pid in state.groups { _ = kill(-pid, SIGKILL) }
    }
    _ = LeftBehind.end(.ofProgram)
  }

  /// Has everything that was started or made go when the program ends by itself.
  package static func cleanUpAtExit() {
    atexit {
      LiveProcesses.killAll()
      ScratchFolder.removeAll()
      Watcher.dismiss()
      LeftBehind.endAdopted()
    }
  }
}
