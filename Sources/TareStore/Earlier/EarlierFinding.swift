import TareModel

/// A finding of a run file of version 1 or 2, in which names say what later versions say by roles.
struct EarlierFinding {
  var finding: Finding
  var family: Experiment.Family?

  /// - Parameter catalog: of the run, which knows the family of each experiment.
  init(_ finding: Finding, in catalog: Catalog) {
    self.finding = finding
    family = catalog.experiments.first { $0.name == finding.experiment }?.family
  }

  /// The finding with roles and subjects, and with what its series count; names stay as they are.
  var upgraded: Finding {
    guard case .observed(var observed) = finding.outcome else { return finding }
    if family == .profilers { observed.observations = observed.observations.map(Self.profiler) }
    // Numbers of records go up by tens, those of fields by ones.
    let isByTens = observed.series.contains { $0.points.contains { $0.x > 100 } }
    let counts = isByTens ? ObservedSeries.records : ObservedSeries.fields
    observed.series = observed.series.map {
      family == .growth ? Self.growth($0, counts) : Self.size($0)
    }
    var finding = finding
    finding.outcome = .observed(observed)
    return finding
  }

  /// The ends of names such as `one cargo: says`, and the roles that they stand for.
  private static let roles = [
    (": says", "says"), (": the process grew by", "grown"), (": left behind", "left"),
    (": took", "seconds"), (": why", "why"),
  ]

  private static func profiler(_ observation: Observation) -> Observation {
    var observation = observation
    switch observation.name {
    case "profiler": observation.role = "profiler"
    case "importing it": observation.role = "imported"
    case let name:
      guard let (end, role) = roles.first(where: { name.hasSuffix($0.0) }) else { break }
      (observation.role, observation.subject) = (role, String(name.dropLast(end.count)))
    }
    return observation
  }

  /// The representation is the name, or its beginning as in `dict, time`.
  private static func growth(_ series: ObservedSeries, _ counts: String) -> ObservedSeries {
    var series = series
    let end = series.name.firstRange(of: ", ")?.lowerBound ?? series.name.endIndex
    (series.counts, series.subject) = (counts, String(series.name[..<end]))
    return series
  }

  /// What grows is the last word of a name such as `int, by bits`.
  private static func size(_ series: ObservedSeries) -> ObservedSeries {
    var series = series
    if let by = series.name.firstRange(of: ", by ") {
      series.counts = String(series.name[by.upperBound...])
    }
    return series
  }
}
