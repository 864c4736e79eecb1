import Synchronization
import TareFoundation

/// A folder for copies of data, removed when nobody holds it any more.
package final class ScratchFolder: Sendable {
  package let path: String
  private static let all = Mutex<Set<String>>([])

  package init() throws(DatasetError) {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("tare-data-\(UUID().uuidString)").path
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw DatasetError(.scratch, source: path, why: "no temporary folder can be made")
    }
    self.path = path
    Self.all.withLock { _ = $0.insert(path) }
    Watcher.prepare()
    Watcher.tell(.made(folder: path))
  }

  deinit {
    Self.all.withLock { _ = $0.remove(path) }
    try? FileManager.default.removeItem(atPath: path)
    Watcher.tell(.removed(folder: path))
  }

  /// Removes every such folder; for the moment before the program itself ends.
  package static func removeAll() {
    for path in all.withLock({ $0 }) { try? FileManager.default.removeItem(atPath: path) }
  }
}
