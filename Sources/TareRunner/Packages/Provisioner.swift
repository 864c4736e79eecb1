import Foundation
import TareModel

/// Makes the packages folders of an interpreter, one for each requirement set, and finds them
/// again.
struct Provisioner {
  var sets: [RequirementSet]
  var choice: PackageChoice
  /// The user's cache folder for Tare.
  var cache: String
  var environment: [String: String]
  /// Install nothing; use what is there.
  var isOffline: Bool

  private let files = FileManager.default

  init(
    probe folder: String, choice: PackageChoice, cache: String, environment: [String: String],
    isOffline: Bool
  ) {
    sets = RequirementSet.all(in: folder)
    self.choice = choice
    self.cache = cache
    self.environment = environment
    self.isOffline = isOffline
  }

  /// The folders of all chosen sets are there already, made from the same pins.
  func isProvisioned(_ interpreter: Interpreter) -> Bool {
    sets.filter(choice.wants).allSatisfy { isThere($0, for: interpreter) }
  }

  /// The packages of an interpreter, installed where they are not; never fails, but says what is
  /// missing.
  func packages(of interpreter: Interpreter) -> PackageFolder {
    var packages = PackageFolder.none
    for set in sets {
      if let why = obstacle(set, for: interpreter) {
        packages.miss(set.packages, why: why)
        continue
      }
      let folder = folder(of: set, for: interpreter)
      if files.fileExists(atPath: "\(folder)/\(set.name)") {
        packages.paths.append("\(folder)/\(set.name)")
      }
      packages.missing.merge(readReport(folder)) { $1 }
    }
    // What the pins leave out for this version was never asked for, and so has no failure to tell.
    packages.miss(
      sets.filter(choice.wants).flatMap(\.packages),
      why: "no release of it for \(interpreter.runtime.id) is known")
    return packages
  }

  /// Why the folder of a set is unavailable; nil once it is there.
  private func obstacle(_ set: RequirementSet, for interpreter: Interpreter) -> String? {
    guard choice.wants(set) else { return choice.refusal(of: set) }
    if isThere(set, for: interpreter) { return nil }
    return isOffline ? Self.offline : make(set, for: interpreter)
  }

  /// Listing is offline too, though nobody asked for it.
  private static let offline = "not installed; 'tare run' installs it unless --offline is given"

  private func isThere(_ set: RequirementSet, for interpreter: Interpreter) -> Bool {
    files.fileExists(atPath: folder(of: set, for: interpreter) + "/" + Self.report)
  }

  /// Named by interpreter, set and pins, so that another pin is another folder of that set alone.
  private func folder(of set: RequirementSet, for interpreter: Interpreter) -> String {
    let digest = SHA256.hexadecimal(Array((set.text + interpreter.executable).utf8)).prefix(12)
    return "\(cache)/packages/\(interpreter.runtime.id)-\(set.name)-\(digest)"
  }

  /// Fills a folder beside the final one and renames it when whole; nil, or why not.
  private func make(_ set: RequirementSet, for interpreter: Interpreter) -> String? {
    let folder = folder(of: set, for: interpreter)
    let partial = "\(folder).\(ProcessInfo.processInfo.processIdentifier)"
    let installer = Installer(
      interpreter: interpreter, environment: environment,
      scratch: "\(cache)/pip/\(interpreter.runtime.id)")
    defer { try? files.removeItem(atPath: partial) }
    do {
      try files.createDirectory(atPath: partial, withIntermediateDirectories: true)
      let missing = fill("\(partial)/\(set.name)", with: set, by: installer)
      let report = try JSONEncoder().encode(missing)
      try report.write(to: URL(fileURLWithPath: "\(partial)/\(Self.report)"))
      try removeOutdated(set, beside: folder, of: interpreter)
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

  private func removeOutdated(
    _ set: RequirementSet, beside folder: String, of interpreter: Interpreter
  ) throws {
    let parent = URL(fileURLWithPath: folder).deletingLastPathComponent()
    let prefix = "\(interpreter.runtime.id)-\(set.name)-"
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
