import TareFoundation

/// Why something was not installed, told from what pip and uv write.
struct InstallFailure: Error, Equatable {
  var kind: Kind
  /// The sentence that says why, in the installer's words.
  var why: String

  enum Kind: Equatable {
    /// There is no file of it that fits the interpreter: it will not be there in a minute either.
    case absent
    /// No index of packages answers: nothing else comes from it now.
    case unreachable
    /// Nothing installs anything here.
    case noInstaller
    case other

    /// It would be the same of every package.
    var isOfAll: Bool { self == .unreachable || self == .noInstaller }
  }

  init(_ kind: Kind, _ why: String) { (self.kind, self.why) = (kind, why) }

  init(stderr: String) {
    let kind: Kind =
      switch true {
      // pip gives up on an index that does not answer with the words it has for one without a file.
      case Self.silence.contains(where: stderr.contains): .unreachable
      case Self.absence.contains(where: stderr.contains): .absent
      default: .other
      }
    self.init(kind, Self.sentence(in: stderr))
  }

  private static let silence = [
    "connection broken by", "Failed to fetch", "error sending request", "dns error",
    "Could not fetch URL", "Max retries exceeded",
  ]

  private static let absence = [
    "No matching distribution found", "has no wheels", "No solution found",
  ]

  /// The requirement that pip has no file of: a dependency, it may be.
  var wanted: String? {
    guard let mark = why.firstRange(of: "No matching distribution found for ") else { return nil }
    return String(why[mark.upperBound...].prefix { !" (;".contains($0) })
  }

  /// Why a release is not there.
  ///
  /// - Parameters:
  ///   - title: package and version in words.
  ///   - isBuilding: it was to be built where there is no wheel.
  func sentence(
    of title: String, package: String, isBuilding: Bool, on runtime: String
  ) -> String {
    switch kind {
    case .absent:
      let what = wanted.map { Requirement.title($0) } ?? title
      return isBuilding
        ? "no release of \(what) for \(runtime)"
        : "no wheel of \(what) for \(runtime); 'tare run --from-source' builds what has none"
    // Pins of other versions fail for such reasons too, so no version is named.
    case .noInstaller: return why
    case .unreachable: return "no index of packages answers for \(package)"
    case .other: return "\(title): \(why)"
    }
  }

  private static func sentence(in stderr: String) -> String {
    let lines = stderr.split(separator: "\n").map { $0.trimmed(\.isWhitespace) }
    // What a compiler says, which installers sum up as "failed to build".
    for line in lines {
      if let fatal = line.firstRange(of: "fatal error: ") {
        return String(line[fatal.lowerBound...])
      }
    }
    let errors = lines.filter { $0.lowercased().hasPrefix("error") || $0.hasPrefix("×") }
    let line = errors.last ?? lines.last ?? "the installer says nothing"
    return line.replacing("ERROR: ", with: "")
  }
}
