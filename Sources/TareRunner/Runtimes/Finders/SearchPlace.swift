import TareFoundation

/// Where sources of interpreters look: the environment and the files of one machine.
struct SearchPlace: Sendable {
  var environment: [String: String]
  /// What stands before places that are the same for every user, such as `/opt`.
  var root = ""

  var home: String { self["HOME"] ?? FileManager.default.homeDirectoryForCurrentUser.path }

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
    let files = FileManager.default
    return files.isFolder(path) == false && files.isExecutableFile(atPath: path)
  }

  func isFolder(_ path: String) -> Bool {
    FileManager.default.isFolder(path) == true
  }

  /// The lines of a file of text; none where it cannot be read.
  func lines(of file: String) -> [String] {
    let text = try? String(contentsOfFile: file, encoding: .utf8)
    return text?.split(whereSeparator: \.isNewline).map(String.init) ?? []
  }

  /// The interpreter of a folder that holds one installation; the usual place where it has none.
  func interpreter(of installation: String) -> String {
    let usual = "\(installation)/bin/python3"
    let others = ["python", "python2", "pypy3", "pypy", "graalpy"]
    return ([usual] + others.map { "\(installation)/bin/\($0)" }).first(where: isProgram) ?? usual
  }

  /// The interpreters of the installations that lie side by side in a folder.
  func interpreters(underEach folder: String) -> [String] {
    names(in: folder).filter { !$0.hasPrefix(".") }.map { "\(folder)/\($0)" }.filter(isFolder)
      .map(interpreter(of:))
  }

  /// The programs of a folder that are called as interpreters are.
  func interpreters(in folder: String) -> [String] {
    names(in: folder).filter(InterpreterName.isOne).map { "\(folder)/\($0)" }
  }

  /// The working folder and those above it, as shells know them.
  var foldersUpwards: [String] {
    let parts = (self["PWD"] ?? "").split(separator: "/")
    return parts.indices.reversed().map { "/" + parts[...$0].joined(separator: "/") }
  }

  /// The folders that hold `installations` beside shims that `PATH` names.
  ///
  /// A shim is a small program that starts an interpreter in a roundabout way. What it starts is
  /// found in the installations themselves, so that no shim need be run.
  func shimmed(_ installations: String) -> [String] {
    path.compactMap(Self.shimmer).map { $0 + installations }.filter(isFolder)
  }

  /// The folder of the tool that a folder of shims belongs to; nil for any other folder.
  static func shimmer(_ folder: String) -> String? {
    folder.hasSuffix(shims) ? String(folder.dropLast(shims.count)) : nil
  }

  private static let shims = "/shims"
}
