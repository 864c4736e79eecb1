import TareFoundation
import TareModel

/// Installs releases that the user names in the place of pins, for each interpreter into a folder
/// that is searched before those of the pins.
///
/// Several releases of one package make variants of a runtime: every choice of one release of each
/// package is a folder of its own, so that what packages need of each other is resolved together.
struct OwnPackages {
  var requests: [PackageRequest]
  /// The user's cache folder for Tare.
  var cache: String
  var environment: [String: String]
  /// Install nothing; use what is there.
  var isOffline: Bool
  /// Build from source what has no wheel.
  var isBuilding: Bool

  private let files = FileManager.default

  init(
    _ requests: [PackageRequest], cache: String, environment: [String: String], isOffline: Bool,
    isBuilding: Bool
  ) {
    self.requests = requests
    self.cache = cache
    self.environment = environment
    self.isOffline = isOffline
    self.isBuilding = isBuilding
  }

  /// A choice of releases, installed.
  struct Variant: Equatable {
    var releases: [OwnRelease]
    var packages: [OwnPackage]
    /// The folder to search first.
    var folder: String

    /// Nothing tells the two apart.
    func isTwin(of other: Variant) -> Bool {
      zip(packages, other.packages).allSatisfy {
        $0.name == $1.name && $0.version == $1.version && $0.sha256 == $1.sha256
      }
    }
  }

  /// Why a release cannot be installed for an interpreter.
  struct Failure: Error, Equatable, CustomStringConvertible {
    var source: String
    var runtime: String
    var why: String

    var description: String { "--package \(source) on \(runtime): \(why)" }
  }

  /// Every choice of releases for an interpreter, in the order of the request, and what failed.
  func variants(of interpreter: Interpreter) -> (made: [Variant], failed: [Failure]) {
    var (releases, failed): ([OwnRelease], [Failure]) = ([], [])
    for request in requests {
      do throws(Failure) {
        releases.append(try release(request, for: interpreter))
      } catch {
        failed.append(error)
      }
    }
    // What could not be built leaves no variant out but its own.
    guard !releases.isEmpty else { return ([], failed) }
    var made: [Variant] = []
    for choice in Self.choices(releases) {
      do throws(Failure) {
        let variant = try variant(choice, for: interpreter)
        if let twin = made.first(where: { $0.isTwin(of: variant) }) {
          let others = twin.releases.map(\.request.source).joined(separator: ", ")
          throw failure(choice[0].request, interpreter, "it has the same files as \(others)")
        }
        made.append(variant)
      } catch {
        failed.append(error)
      }
    }
    return (Self.labelled(made), failed)
  }

  /// One release of each package, in every combination.
  static func choices(_ releases: [OwnRelease]) -> [[OwnRelease]] {
    releases.map(\.package).unique.reduce([[]]) { choices, name in
      choices.flatMap { choice in
        releases.filter { $0.package == name }.map { choice + [$0] }
      }
    }
  }

  /// What tells the releases of a package apart: two of one version, such as a changed copy, by
  /// their digests.
  private static func labelled(_ variants: [Variant]) -> [Variant] {
    let all = variants.flatMap(\.packages)
    return variants.map { variant in
      var variant = variant
      for index in variant.packages.indices {
        let mine = variant.packages[index]
        let others = all.filter { $0.name == mine.name && $0.source != mine.source }
        variant.packages[index].isOneOfSeveral = !others.isEmpty
        if others.contains(where: { $0.version == mine.version }) {
          variant.packages[index].label += "-\(mine.sha256.prefix(8))"
        }
      }
      return variant
    }
  }

  private func release(
    _ request: PackageRequest, for interpreter: Interpreter
  ) throws(Failure) -> OwnRelease {
    if let release = OwnRelease(request) { return release }
    guard !isOffline else { throw failure(request, interpreter, Self.offline) }
    let partial = "\(cache)/own-wheels/\(ProcessInfo.processInfo.processIdentifier)"
    defer { try? files.removeItem(atPath: partial) }
    do {
      try files.createDirectory(atPath: partial, withIntermediateDirectories: true)
      let source = URL(fileURLWithPath: request.source).standardizedFileURL.path
      let made = try installer(interpreter).wheel(of: source, into: partial)
      var release = OwnRelease(request, wheel: made)
      let kept = "\(cache)/own-wheels/\(release.mark.prefix(12))"
      let file = URL(fileURLWithPath: made).lastPathComponent
      if !files.fileExists(atPath: "\(kept)/\(file)") {
        try files.createDirectory(atPath: kept, withIntermediateDirectories: true)
        try files.moveItem(atPath: made, toPath: "\(kept)/\(file)")
      }
      release.requirement = "\(kept)/\(file)"
      return release
    } catch let error as InstallFailure {
      throw failure(request, interpreter, error.why)
    } catch {
      throw failure(request, interpreter, "its wheel cannot be kept: \(error.systemReason)")
    }
  }

  private func variant(
    _ releases: [OwnRelease], for interpreter: Interpreter
  ) throws(Failure) -> Variant {
    let folder = folder(of: releases, for: interpreter)
    let content = "\(folder)/\(PackageFolder.own)"
    if !files.fileExists(atPath: content) {
      try install(releases, into: folder, for: interpreter)
    }
    let packages = try releases.map { release throws(Failure) in
      guard let found = InstalledPackage(release.package, in: content) else {
        throw failure(
          release.request, interpreter, "'\(release.package)' is not in what was installed")
      }
      return OwnPackage(
        source: release.request.source, name: found.name, version: found.version,
        sha256: found.digest)
    }
    return Variant(releases: releases, packages: packages, folder: content)
  }

  /// Fills a folder beside the final one and renames it when it is whole.
  private func install(
    _ releases: [OwnRelease], into folder: String, for interpreter: Interpreter
  ) throws(Failure) {
    guard let first = releases.first else { return }
    guard !isOffline else { throw failure(first.request, interpreter, Self.offline) }
    let partial = "\(folder).\(ProcessInfo.processInfo.processIdentifier)"
    defer { try? files.removeItem(atPath: partial) }
    let failed = installer(interpreter).install(
      releases.map(\.requirement), isBuilding: isBuilding,
      into: "\(partial)/\(PackageFolder.own)")
    if let failed {
      // Of several, the one that fails alone is to blame.
      let culprit = releases.count == 1 ? first : blamed(releases, for: interpreter) ?? first
      throw failure(
        culprit.request, interpreter,
        failed.sentence(
          of: culprit.request.source, package: culprit.package, isBuilding: isBuilding,
          on: interpreter.runtime.id))
    }
    do {
      CacheFolder.prune("\(cache)/own-packages")
      CacheFolder.prune("\(cache)/own-wheels")
      if !files.fileExists(atPath: folder) {
        try files.moveItem(atPath: partial, toPath: folder)
      }
    } catch {
      throw failure(
        first.request, interpreter,
        "the packages folder cannot be written: \(error.systemReason)")
    }
  }

  /// The first of several releases that cannot be installed alone.
  private func blamed(_ releases: [OwnRelease], for interpreter: Interpreter) -> OwnRelease? {
    releases.first { release in
      let folder = "\(cache)/own-packages/alone.\(ProcessInfo.processInfo.processIdentifier)"
      defer { try? files.removeItem(atPath: folder) }
      return installer(interpreter).install(
        [release.requirement], isBuilding: isBuilding, into: folder) != nil
    }
  }

  private static let offline = "it is not installed, and --offline forbids it"

  private func failure(
    _ request: PackageRequest, _ interpreter: Interpreter, _ why: String
  ) -> Failure {
    Failure(source: request.source, runtime: interpreter.runtime.id, why: why)
  }

  private func installer(_ interpreter: Interpreter) -> Installer {
    Installer(
      interpreter: interpreter, environment: environment,
      scratch: "\(cache)/pip/\(interpreter.runtime.id)")
  }

  /// Named by interpreter and releases.
  private func folder(of releases: [OwnRelease], for interpreter: Interpreter) -> String {
    let text = ([interpreter.executable] + releases.map(\.mark)).joined(separator: "\n")
    let digest = SHA256.hexadecimal(Array(text.utf8)).prefix(12)
    return "\(cache)/own-packages/\(interpreter.runtime.id)-\(digest)"
  }
}
