import TareAnalysis
import TareModel

/// Findings made by hand: what one experiment saw on each version.
enum FindingFixture {
  static let experiment = "it"
  static let observation = "so it is"

  static func runtime(_ version: String, _ implementation: String = "cpython") -> Runtime {
    Runtime(
      id: "\(implementation)-\(version)", implementation: implementation,
      version: Version(version), build: [], packages: [])
  }

  static func question(_ name: String) -> Experiment {
    Experiment(
      name: name, family: .identity, question: "?", source: "", claims: [], isQuick: true)
  }

  static func seen(_ observations: [(String, ObservedValue)]) -> FindingOutcome {
    .observed(Observed(observations: observations.map { Observation(name: $0, value: $1) }))
  }

  static func index(
    _ outcomes: [(version: String, outcome: FindingOutcome)], experiment: String = experiment
  ) -> FindingIndex {
    FindingIndex(
      runtimes: outcomes.map { runtime($0.version) },
      findings: outcomes.map {
        Finding(runtime: "cpython-\($0.version)", experiment: experiment, outcome: $0.outcome)
      })
  }

  /// The observation's value on each version.
  static func history(_ values: [(String, ObservedValue)]) -> ObservationHistory {
    index(values.map { ($0, seen([(observation, $1)])) }).history(observation, of: experiment)
  }

  static func claim(
    _ value: ObservedValue, on version: String, remark: String? = nil, within: Double? = nil
  ) -> Claim {
    Claim(
      observation: observation, value: value, on: version, slide: "Magic", says: "it is so",
      remark: remark, within: within)
  }
}
