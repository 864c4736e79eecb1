import Foundation

/// The sources that tests are built from, for what must stand in a list.
package enum Sources {
  /// All Swift files below a folder of `Sources`, one after the other.
  package static func text(below folder: String) throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/\(folder)")
    let names = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    let files = (names?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
    return try files.map { try String(contentsOf: $0, encoding: .utf8) }.joined(separator: "\n")
  }
}
