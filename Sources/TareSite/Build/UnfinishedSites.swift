import Foundation
import Synchronization

/// The sites that this program is writing, so that none is left behind when it is interrupted.
package enum UnfinishedSites {
  private static let paths = Mutex<Set<String>>([])

  static func add(_ path: String) { paths.withLock { _ = $0.insert(path) } }

  static func remove(_ path: String) { paths.withLock { _ = $0.remove(path) } }

  /// Does what an interruption must wait for.
  static func uninterrupted<Value>(_ work: () throws -> Value) rethrows -> Value {
    try paths.withLock { _ in try work() }
  }

  /// Removes every one of them; for the moment before the program itself ends.
  package static func removeAll() {
    paths.withLock { paths in
      for path in paths { try? FileManager.default.removeItem(atPath: path) }
    }
  }
}
