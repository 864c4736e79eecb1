import Synchronization
import TareFoundation

/// The sites that a program is writing, so that none is left behind when it is interrupted.
package final class UnfinishedSites: Sendable {
  /// Those of this program.
  package static let ours = UnfinishedSites()

  private struct State {
    var paths: Set<String> = []
    /// What is unfinished was removed, whole or in part: nothing of it may be put in its place.
    var isEnding = false
  }

  /// The program ends, and another thread sees to that.
  struct ProgramEnds: Error {}

  private let state = Mutex(State())

  func add(_ path: String) { state.withLock { _ = $0.paths.insert(path) } }

  func remove(_ path: String) { state.withLock { _ = $0.paths.remove(path) } }

  /// Does what an interruption must wait for.
  ///
  /// - Throws: `ProgramEnds` where one has come before, else what the work throws.
  func uninterrupted<Value>(_ work: () throws -> Value) throws -> Value {
    try state.withLock { state in
      guard !state.isEnding else { throw ProgramEnds() }
      return try work()
    }
  }

  /// Removes every one of them; for the moment before the program itself ends.
  package func removeAll() {
    state.withLock { state in
      state.isEnding = true
      for path in state.paths { try? FileManager.default.removeItem(atPath: path) }
    }
  }
}
