import TareAnalysis
import TareModel

/// What was observed over all runs: of each experiment on each runtime the newest finding.
///
/// Answers about identity and size do not depend on the day, so that a small run adds to a larger
/// one and does not hide it.
struct ExperimentLibrary: Sendable {
  /// The newest run's first, in the order of its catalog; only those that were run somewhere.
  var experiments: [Experiment] { known.filter { ran.contains($0.name) } }
  private var known: [Experiment] = []
  private var ran: Set<String> = []
  private var runtimes: [String: Runtime] = [:]
  private var findings: [Key: (finding: Finding, run: String)] = [:]

  private struct Key: Hashable {
    var runtime: String
    var experiment: String
  }

  /// Takes in the next older run.
  mutating func add(_ run: RunOutline) {
    let names = Set(known.map(\.name))
    known += run.header.catalog.experiments.filter { !names.contains($0.name) }
    for runtime in run.header.runtimes where runtimes[runtime.id] == nil {
      runtimes[runtime.id] = runtime
    }
    for finding in run.findings {
      let key = Key(runtime: finding.runtime, experiment: finding.experiment)
      guard findings[key] == nil else { continue }
      findings[key] = (finding, run.header.id)
      ran.insert(finding.experiment)
    }
  }

  var index: FindingIndex {
    FindingIndex(runtimes: Array(runtimes.values), findings: findings.values.map(\.finding))
  }

  func family(_ family: Experiment.Family) -> [Experiment] {
    experiments.filter { $0.family == family }
  }

  /// The ids of the runs that speak for some experiments, the newest first.
  func runs(of experiments: [Experiment]) -> [String] {
    let names = Set(experiments.map(\.name))
    return Set(findings.filter { names.contains($0.key.experiment) }.map(\.value.run))
      .sorted(by: >)
  }
}
