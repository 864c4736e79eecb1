import Foundation

/// Where sources of interpreters look: the environment and the files of one machine.
struct SearchPlace: Sendable {
  var environment: [String: String]

  var home: String { self["HOME"] ?? NSHomeDirectory() }

  /// Where programs keep what they install for a user.
  var data: String { self["XDG_DATA_HOME"] ?? home + "/.local/share" }

  /// A variable of the environment; nil where it is not set or empty.
  subscript(variable: String) -> String? {
    environment[variable].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The folders of `PATH`.
  var path: [String] { (self["PATH"] ?? "").split(separator: ":").map(String.init) }

  /// The names in a folder in their order; none where there is no such folder.
  func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted() ?? []
  }

  func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
  }

  func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// The lines of a file of text; none where it cannot be read.
  func lines(of file: String) -> [String] {
    let text = try? String(contentsOfFile: file, encoding: .utf8)
    return text?.split(whereSeparator: \.isNewline).map(String.init) ?? []
  }

  /// The interpreter of a folder that holds one installation; nil where it has none.
  func interpreter(of installation: String) -> String? {
    ["python3", "python", "python2"].map { "\(installation)/bin/\($0)" }.first(where: isProgram)
  }

  /// The interpreters of the installations that lie side by side in a folder.
  func interpreters(underEach folder: String) -> [String] {
    names(in: folder).compactMap { interpreter(of: "\(folder)/\($0)") }
  }

  /// The folders that hold `installations` beside shims that `PATH` names.
  ///
  /// A shim is a small program that starts an interpreter in a roundabout way. What it starts is
  /// found in the installations themselves, so that no shim need be run.
  func shimmed(_ installations: String) -> [String] {
    path.filter { $0.hasSuffix(Self.shims) }.map { $0.dropLast(Self.shims.count) + installations }
      .filter(isFolder)
  }

  /// What folders of shims are called.
  static let shims = "/shims"
}
