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
    let title = requirement.title
    absentSince = failure.kind == .absent ? now : nil
    switch failure.kind {
    case .absent:
      let what = failure.wanted.map { Requirement.title($0) } ?? title
      why =
        isBuilding
        ? "no release of \(what) for \(runtime)"
        : "no wheel of \(what) for \(runtime); 'tare run --from-source' builds what has none"
    // Pins of other versions fail for such reasons too, so no version is named.
    case .noInstaller: why = failure.why
    case .unreachable: why = "no index of packages answers for \(requirement.package)"
    case .other: why = "\(title): \(failure.why)"
    }
  }
}
