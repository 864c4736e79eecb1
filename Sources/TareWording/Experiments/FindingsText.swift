package import TareModel

/// What experiments found out, in a few lines: how many were asked, and where runtimes differ.
package struct FindingsText {
  private let run: Run

  package init(run: Run) { self.run = run }

  /// No line where no experiment was asked.
  package var lines: [String] {
    guard !run.findings.isEmpty else { return [] }
    return [counts] + faults + families
  }

  private var counts: String {
    let findings = run.findings
    let experiments = findings.map(\.experiment).unique.count
    let runtimes = findings.map(\.runtime).unique.count
    let said = Words.tally([
      (findings.count { $0.outcome.isObserved }, "observed"),
      (findings.count { !$0.outcome.isObserved && !$0.outcome.isFault }, "unavailable"),
      (findings.count { $0.outcome.isFault }, "failed"),
    ])
    return Words.count(experiments, "experiment") + " on " + Words.count(runtimes, "runtime")
      + ": " + said
  }

  private var faults: [String] {
    run.findings.compactMap { finding in
      switch finding.outcome {
      case .observed, .unavailable: nil
      case .failed(let why, _): "  \(finding.runtime) \(finding.experiment): failed: \(why)"
      case .timedOut(let seconds, _):
        "  \(finding.runtime) \(finding.experiment): timed out after \(Int(seconds)) s"
      }
    }
  }

  private var families: [String] {
    Experiment.Family.allCases.compactMap { family in
      let names = run.header.catalog.experiments.filter { $0.family == family }.map(\.name)
      let answers = self.answers(names)
      guard !answers.isEmpty else { return nil }
      let different = answers.values.count { Set($0).count > 1 }
      return "  \(family.rawValue): \(answers.count) observations, "
        + (different == 0
          ? "the same wherever they were made" : "\(different) of them differ between runtimes")
    }
  }

  /// The values of each observation of these experiments, on all runtimes.
  private func answers(_ names: [String]) -> [[String]: [ObservedValue]] {
    var answers: [[String]: [ObservedValue]] = [:]
    for finding in run.findings where names.contains(finding.experiment) {
      guard case .observed(let observed) = finding.outcome else { continue }
      for observation in observed.observations {
        answers[[finding.experiment, observation.name], default: []].append(observation.value)
      }
    }
    return answers
  }
}
