import Foundation
import Synchronization

/// The process groups that run now, so that none outlives the program when it is interrupted.
package enum LiveProcesses {
  private static let groups = Mutex<Set<pid_t>>([])

  static func add(_ pid: pid_t) { groups.withLock { _ = $0.insert(pid) } }

  static func remove(_ pid: pid_t) { groups.withLock { _ = $0.remove(pid) } }

  /// Kills every group; for the moment before the program itself ends.
  package static func killAll() {
    groups.withLock { groups in
      for pid in groups { _ = kill(-pid, SIGKILL) }
    }
  }
}
