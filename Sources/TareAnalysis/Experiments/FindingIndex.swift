package import TareModel

/// The findings of one or more runs by runtime and experiment.
package struct FindingIndex: Sendable {
  /// Those with findings, from the oldest to the newest.
  package let runtimes: [Runtime]
  private let outcomes: [Key: FindingOutcome]

  private struct Key: Hashable {
    var runtime: String
    var experiment: String
  }

  /// Of two findings with the same runtime and experiment the first one counts.
  package init(runtimes: [Runtime], findings: [Finding]) {
    outcomes = Dictionary(
      findings.map { (Key(runtime: $0.runtime, experiment: $0.experiment), $0.outcome) },
      uniquingKeysWith: { first, _ in first })
    let present = Set(findings.map(\.runtime))
    self.runtimes = runtimes.filter { present.contains($0.id) }.sorted()
  }

  package subscript(runtime: Runtime, experiment: String) -> FindingOutcome? {
    outcomes[Key(runtime: runtime.id, experiment: experiment)]
  }

  /// What was observed, where the experiment could be made.
  package func observed(_ runtime: Runtime, _ experiment: String) -> Observed? {
    if case .observed(let observed) = self[runtime, experiment] { observed } else { nil }
  }

  /// One observation on every runtime.
  package func history(_ observation: String, of experiment: String) -> ObservationHistory {
    ObservationHistory(
      experiment: experiment, observation: observation,
      samples: runtimes.map { Sample($0, sighting(observation, of: experiment, on: $0)) })
  }

  /// Every observation of an experiment, in the order in which any runtime first made them.
  package func histories(of experiment: String) -> [ObservationHistory] {
    names(of: experiment, \.observations, name: \.name).map { history($0, of: experiment) }
  }

  /// The names of an experiment's series, in the order in which any runtime first made them.
  package func series(of experiment: String) -> [String] {
    names(of: experiment, \.series, name: \.name)
  }

  /// The newest runtime leads, for it is most likely to have made every observation.
  private func names<Part>(
    of experiment: String, _ parts: (Observed) -> [Part], name: (Part) -> String
  ) -> [String] {
    var seen: Set<String> = []
    return runtimes.reversed().flatMap { runtime in
      (observed(runtime, experiment).map(parts) ?? []).map(name).filter { seen.insert($0).inserted }
    }
  }

  private func sighting(
    _ observation: String, of experiment: String, on runtime: Runtime
  ) -> Sighting {
    guard let outcome = self[runtime, experiment] else { return .unasked }
    guard case .observed(let observed) = outcome else { return .absent(outcome) }
    let found = observed.observations.first { $0.name == observation }
    return found.map { .value($0.value) } ?? .silent
  }
}
