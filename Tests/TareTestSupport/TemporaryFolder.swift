import Foundation

/// A folder that goes when its test ends.
package final class TemporaryFolder {
  package let path: String

  package init() throws {
    let url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("tare-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, its folders with it, and gives its path.
  @discardableResult
  package func write(_ name: String, _ text: String, executable: Bool = false) throws -> String {
    try write(name, Array(text.utf8), executable: executable)
  }

  @discardableResult
  package func write(_ name: String, _ bytes: [UInt8], executable: Bool = false) throws -> String {
    let file = "\(path)/\(name)"
    try FileManager.default.createDirectory(
      at: URL(fileURLWithPath: file).deletingLastPathComponent(),
      withIntermediateDirectories: true)
    guard executable else {
      try Data(bytes).write(to: URL(fileURLWithPath: file))
      return file
    }
    // By another process: a file that this one has open for writing while another thread starts a
    // child is busy for that child's first moments and cannot be run.
    let source = "\(path)/\(UUID().uuidString)"
    try Data(bytes).write(to: URL(fileURLWithPath: source))
    let copy = try Process.run(URL(fileURLWithPath: "/bin/cp"), arguments: [source, file])
    copy.waitUntilExit()
    try FileManager.default.removeItem(atPath: source)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
    return file
  }

  package func read(_ name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  /// Names of everything in it or in a folder below, sorted; none when that folder is not there.
  package func names(in folder: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []).sorted()
  }
}
