import TareFoundation
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

  /// Build from source what has no wheel.
  var isBuilding: Bool
  /// What is missing beside packages that are there is not tried again.
  var isResuming: Bool
  /// By which a wheel that did not exist is looked for again.
  var now = Date.now

  private let files = FileManager.default

  init(
    probe folder: String, choice: PackageChoice, cache: String, environment: [String: String],
    isOffline: Bool, isBuilding: Bool = false, isResuming: Bool = false
  ) {
    sets = RequirementSet.all(in: folder)
    self.choice = choice
    self.cache = cache
    self.environment = environment
    self.isOffline = isOffline
    self.isBuilding = isBuilding
    self.isResuming = isResuming
  }

  /// The same for other sets.
  func holding(_ sets: [RequirementSet]) -> Provisioner {
    var provisioner = self
    provisioner.sets = sets
    return provisioner
  }

  /// The folders of all chosen sets are there already, made from the same pins, and nothing is to
  /// be tried again.
  func isProvisioned(_ interpreter: Interpreter) -> Bool {
    sets.filter(choice.wants).allSatisfy { due($0, for: interpreter).isEmpty }
  }

  /// The packages of an interpreter, installed where they are not; never fails, but says what is
  /// missing.
  func packages(of interpreter: Interpreter) -> PackageFolder {
    var packages = PackageFolder.none
    for set in sets {
      if let why = obstacle(set, for: interpreter) {
        packages.miss(set.packages) { _ in why }
        continue
      }
      let folder = folder(of: set, for: interpreter)
      if files.fileExists(atPath: "\(folder)/\(set.name)") {
        packages.paths.append("\(folder)/\(set.name)")
      }
      packages.missing.merge(report(of: set, for: interpreter)?.reasons ?? [:]) { $1 }
    }
    // What the pins leave out for this version was never asked for, and so has no failure to tell.
    packages.miss(sets.filter(choice.wants).flatMap(\.packages)) { package in
      "no release of \(package) is pinned for \(interpreter.runtime.id)"
    }
    return packages
  }

  /// Why the folder of a set is unavailable; nil once it is there.
  private func obstacle(_ set: RequirementSet, for interpreter: Interpreter) -> String? {
    guard choice.wants(set) else { return choice.refusal(of: set) }
    let (report, due) = (report(of: set, for: interpreter), due(set, for: interpreter))
    if isOffline { return report == nil ? Self.offline : nil }
    return due.isEmpty ? nil : make(set, due, beside: report, for: interpreter)
  }

  /// What follows "pandas is not installed". Listing is offline too, though nobody asked for it.
  private static let offline = "'tare run' installs it unless --offline is given"

  /// What is to be installed: everything at first, later what failed for no lasting reason.
  private func due(_ set: RequirementSet, for interpreter: Interpreter) -> [Requirement] {
    guard let report = report(of: set, for: interpreter) else { return set.requirements }
    if isResuming { return [] }
    let packages = report.due(now, isBuilding: isBuilding)
    return set.requirements.filter { packages.contains($0.package) }
  }

  /// Named by interpreter, set and pins, so that another pin is another folder of that set alone.
  private func folder(of set: RequirementSet, for interpreter: Interpreter) -> String {
    let digest = SHA256.hexadecimal(Array((set.text + interpreter.executable).utf8)).prefix(12)
    return "\(cache)/packages/\(interpreter.runtime.id)-\(set.name)-\(digest)"
  }

  /// Fills a folder beside the final one, with what that has already, and renames it when whole;
  /// nil, or why not.
  private func make(
    _ set: RequirementSet, _ due: [Requirement], beside report: InstallReport?,
    for interpreter: Interpreter
  ) -> String? {
    let folder = folder(of: set, for: interpreter)
    let partial = "\(folder).\(ProcessInfo.processInfo.processIdentifier)"
    defer { try? files.removeItem(atPath: partial) }
    do {
      try files.createDirectory(atPath: partial, withIntermediateDirectories: true)
      let content = "\(partial)/\(set.name)"
      if report != nil, files.fileExists(atPath: "\(folder)/\(set.name)") {
        try files.copyItem(atPath: "\(folder)/\(set.name)", toPath: content)
      }
      let tried = Set(due.map(\.package))
      var missing = report?.missing.filter { !tried.contains($0.key) } ?? [:]
      missing.merge(fill(content, with: due, for: interpreter)) { $1 }
      let text = try JSONEncoder().encode(InstallReport(missing: missing))
      if let report, Set(report.missing.keys) == Set(missing.keys) {
        // Nothing came of it, so that whoever uses the folder is left alone.
        try text.write(to: URL(fileURLWithPath: "\(folder)/\(Self.report)"), options: .atomic)
        return nil
      }
      try text.write(to: URL(fileURLWithPath: "\(partial)/\(Self.report)"))
      try removeOutdated(set, beside: folder, of: interpreter)
      try files.moveItem(atPath: partial, toPath: folder)
      return nil
    } catch {
      return "the packages folder cannot be written: \(error.systemReason)"
    }
  }

  /// All at once, and one by one where that fails, so that one missing package costs only itself.
  private func fill(
    _ folder: String, with due: [Requirement], for interpreter: Interpreter
  ) -> [String: InstallReport.Missing] {
    let installer = Installer(
      interpreter: interpreter, environment: environment,
      scratch: "\(cache)/pip/\(interpreter.runtime.id)")
    var missing: [String: InstallReport.Missing] = [:]
    for group in [due.filter { !$0.isSource }, due.filter(\.isSource)] where !group.isEmpty {
      let isBuilding = isBuilding || group[0].isSource
      func install(_ some: [Requirement]) -> InstallFailure? {
        installer.install(some.map(\.text), isBuilding: isBuilding, into: folder)
      }
      guard var failure = install(group) else { continue }
      for requirement in group {
        // Where no index answers, each would wait for it in vain.
        if !failure.kind.isOfAll, group.count > 1 {
          guard let own = install([requirement]) else { continue }
          failure = own
        }
        missing[requirement.package] = .init(
          requirement, failure, isBuilding: isBuilding, on: interpreter.runtime.id, at: now)
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

  /// Nil where the folder is not there, or was made by an earlier Tare that kept no dates.
  private func report(of set: RequirementSet, for interpreter: Interpreter) -> InstallReport? {
    files.contents(atPath: "\(folder(of: set, for: interpreter))/\(Self.report)")
      .flatMap { try? JSONDecoder().decode(InstallReport.self, from: $0) }
  }

  private static let report = "missing.json"
}
