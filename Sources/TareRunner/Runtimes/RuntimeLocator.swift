import Foundation

/// Finds interpreters: under pyenv and uv, on PATH, and where the user points.
struct RuntimeLocator {
  var environment: [String: String]
  var files: FileManager = .default

  /// Real paths of interpreters, each once, in the order pyenv, uv, PATH.
  ///
  /// Shims are passed over, for they are shell scripts that cost 100 ms a start; what they lead to
  /// is found under pyenv itself.
  func candidates() -> [String] {
    var seen: Set<String> = []
    return (pyenv + uv + path).filter { isProgram($0) }.map(Self.real).filter {
      seen.insert($0).inserted
    }
  }

  private var home: String { environment["HOME"] ?? NSHomeDirectory() }

  private var pyenv: [String] {
    let root = environment["PYENV_ROOT"] ?? home + "/.pyenv"
    return interpreters(underEach: root + "/versions")
  }

  private var uv: [String] {
    let data = environment["XDG_DATA_HOME"] ?? home + "/.local/share"
    return interpreters(underEach: environment["UV_PYTHON_INSTALL_DIR"] ?? data + "/uv/python")
  }

  private func interpreters(underEach folder: String) -> [String] {
    let versions = (try? files.contentsOfDirectory(atPath: folder))?.sorted() ?? []
    return versions.compactMap { version in
      let bin = "\(folder)/\(version)/bin"
      return ["python3", "python", "python2"].map { "\(bin)/\($0)" }.first(where: isProgram)
    }
  }

  private var path: [String] {
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    return folders.filter { !$0.hasSuffix("/shims") }.flatMap { folder -> [String] in
      let names = (try? files.contentsOfDirectory(atPath: folder)) ?? []
      return names.filter(Self.isInterpreterName).sorted().map { "\(folder)/\($0)" }
    }
  }

  private func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return files.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
      && files.isExecutableFile(atPath: path)
  }

  /// `python`, `python3`, `python3.13`, `python3.13t`, but not `python3-config`.
  static func isInterpreterName(_ name: String) -> Bool {
    guard name.hasPrefix("python") else { return false }
    let rest = name.dropFirst("python".count)
    let version = rest.hasSuffix("t") ? rest.dropLast() : rest
    return version.allSatisfy { $0 == "." || $0.isNumber }
  }

  static func real(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }
}
