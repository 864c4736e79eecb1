import TareFoundation

/// What of a requirement set could not be installed; kept beside what could.
struct InstallReport: Codable, Equatable {
  /// By package.
  var missing: [String: Missing] = [:]

  struct Missing: Codable, Equatable {
    var why: String
    /// Since when a wheel is known not to exist; nil where it may be there the next time.
    var absentSince: Date?

    /// It is time to try again.
    func isDue(_ now: Date) -> Bool {
      guard let absentSince else { return true }
      return now.timeIntervalSince(absentSince) >= Self.day
    }

    /// An index gets no wheel for a release within hours.
    private static let day = 86400.0
  }

  var reasons: [String: String] { missing.mapValues(\.why) }

  /// - Parameter isBuilding: what has no wheel can be built, so that nothing is known of it.
  func due(_ now: Date, isBuilding: Bool) -> Set<String> {
    Set(missing.filter { isBuilding || $0.value.isDue(now) }.keys)
  }
}

extension InstallReport.Missing {
  /// Says package, version and what is missing.
  ///
  /// - Parameter isBuilding: it was to be built where there is no wheel.
  init(
    _ requirement: Requirement, _ failure: InstallFailure, isBuilding: Bool, on runtime: String,
    at now: Date
  ) {
    absentSince = failure.kind == .absent ? now : nil
    why = failure.sentence(
      of: requirement.title, package: requirement.package, isBuilding: isBuilding, on: runtime)
  }
}
