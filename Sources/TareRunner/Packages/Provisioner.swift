import Foundation
import TareModel

/// Makes the packages folder of an interpreter once, and finds it again.
struct Provisioner {
  var sets: [RequirementSet]
  /// The user's cache folder for Tare.
  var cache: String
  var environment: [String: String]
  /// Install nothing; use what is there.
  var isOffline: Bool

  private let files = FileManager.default

  init(
    probe folder: String, cache: String, environment: [String: String], isOffline: Bool
  ) {
    sets = RequirementSet.all(in: folder)
    self.cache = cache
    self.environment = environment
    self.isOffline = isOffline
  }

  /// `$XDG_CACHE_HOME/tare`, `~/Library/Caches/tare` or `~/.cache/tare`.
  static func cacheFolder(_ environment: [String: String]) -> String {
    if let cache = environment["XDG_CACHE_HOME"], !cache.isEmpty { return cache + "/tare" }
    let home = environment["HOME"] ?? NSHomeDirectory()
    #if os(macOS)
      return home + "/Library/Caches/tare"
    #else
      return home + "/.cache/tare"
    #endif
  }

  /// The folder is there already, made from the same pins.
  func isProvisioned(_ interpreter: Interpreter) -> Bool {
    files.fileExists(atPath: folder(of: interpreter) + "/" + Self.report)
  }

  /// The packages of an interpreter, installed where they are not; never fails, but says what is missing.
  func packages(of interpreter: Interpreter) -> PackageFolder {
    let folder = folder(of: interpreter)
    if !isProvisioned(interpreter) {
      if isOffline { return unprovisioned(why: "not installed, and --offline forbids it") }
      if let why = make(folder, for: interpreter) { return unprovisioned(why: why) }
    }
    var packages = PackageFolder(
      paths: sets.map { "\(folder)/\($0.name)" }.filter(files.fileExists),
      missing: readReport(folder))
    // What the pins leave out for this version was never asked for, and so has no failure to tell.
    for name in Set(sets.flatMap(\.lines).map(RequirementSet.package))
      .subtracting(packages.packages.map { $0.name.lowercased() })
    where packages.missing[name] == nil {
      packages.missing[name] = "no release of it for \(interpreter.runtime.id) is known"
    }
    return packages
  }

  private func unprovisioned(why: String) -> PackageFolder {
    let names = sets.flatMap(\.lines).map(RequirementSet.package)
    return PackageFolder(
      paths: [], missing: Dictionary(names.map { ($0, why) }, uniquingKeysWith: { $1 }))
  }

  /// Named by the interpreter and by the pins, so that another set of pins is another folder.
  private func folder(of interpreter: Interpreter) -> String {
    let pins = sets.map { "\($0.name)\n\($0.text)" }.joined(separator: "\n")
    let identity = pins + interpreter.executable
    let digest = SHA256.hexadecimal(Array(identity.utf8)).prefix(12)
    return "\(cache)/packages/\(interpreter.runtime.id)-\(digest)"
  }

  /// Fills a folder beside the final one and renames it when whole; nothing, or why not.
  private func make(_ folder: String, for interpreter: Interpreter) -> String? {
    let partial = "\(folder).\(ProcessInfo.processInfo.processIdentifier)"
    let installer = Installer(
      interpreter: interpreter, environment: environment,
      scratch: "\(cache)/pip/\(interpreter.runtime.id)")
    defer { try? files.removeItem(atPath: partial) }
    do {
      try files.createDirectory(atPath: partial, withIntermediateDirectories: true)
      var missing: [String: String] = [:]
      for set in sets {
        missing.merge(fill("\(partial)/\(set.name)", with: set, by: installer)) { $1 }
      }
      let report = try JSONEncoder().encode(missing)
      try report.write(to: URL(fileURLWithPath: "\(partial)/\(Self.report)"))
      try removeOutdated(beside: folder, of: interpreter)
      try files.moveItem(atPath: partial, toPath: folder)
      return nil
    } catch {
      return "the packages folder cannot be written: \(error.localizedDescription)"
    }
  }

  /// All at once, and one by one where that fails, so that one missing package costs only itself.
  private func fill(
    _ folder: String, with set: RequirementSet, by installer: Installer
  ) -> [String: String] {
    guard installer.install(file: set.path, into: folder) != nil else { return [:] }
    var missing: [String: String] = [:]
    for line in set.lines {
      if let why = installer.install(requirement: line, into: folder) {
        missing[RequirementSet.package(of: line)] = why
      }
    }
    return missing
  }

  private func removeOutdated(beside folder: String, of interpreter: Interpreter) throws {
    let parent = URL(fileURLWithPath: folder).deletingLastPathComponent()
    let prefix = interpreter.runtime.id + "-"
    for name in try files.contentsOfDirectory(atPath: parent.path)
    where name.hasPrefix(prefix) && name.count == prefix.count + 12 {
      try files.removeItem(at: parent.appendingPathComponent(name))
    }
  }

  private func readReport(_ folder: String) -> [String: String] {
    guard let data = files.contents(atPath: "\(folder)/\(Self.report)"),
      let missing = try? JSONDecoder().decode([String: String].self, from: data)
    else { return [:] }
    return missing
  }

  private static let report = "missing.json"
}
