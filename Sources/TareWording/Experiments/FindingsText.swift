package import TareModel

/// What experiments found out, in a few lines: how many were asked, and where runtimes differ.
package struct FindingsText {
  private let run: Run
  private let isAsked: Bool

  /// - Parameter isAsked: somebody asked for experiments by their names, and their answers are
  ///   told.
  package init(run: Run, isAsked: Bool = false) {
    self.run = run
    self.isAsked = isAsked
  }

  /// No line where no experiment was asked.
  package var lines: [String] {
    guard !run.findings.isEmpty else { return [] }
    return [counts] + faults + (isAsked ? answers : families)
  }

  /// Every answer of every experiment, and where runtimes do not give the same one.
  private var answers: [String] {
    run.findings.map(\.experiment).unique.flatMap { name -> [String] in
      let findings = run.findings.filter { $0.experiment == name }
      let question = run.header.catalog.experiments.first { $0.name == name }?.question
      let told = findings.flatMap(\.observations)
      let lines = told.map(\.name).unique.map { observation in
        let values = told.filter { $0.name == observation }.map(\.value)
        return "  \(observation): \(Self.words(values, findings, observation))"
      }
      let reasons = findings.compactMap { finding in
        finding.outcome.isFault ? nil : finding.outcome.reason.map { "  \(finding.runtime): \($0)" }
      }
      return ["", question.map { "\(name): \($0)" } ?? name] + lines + reasons
    }
  }

  /// The value that all runtimes give, or each with the runtimes that give it.
  private static func words(
    _ values: [ObservedValue], _ findings: [Finding], _ observation: String
  ) -> String {
    let distinct = values.unique
    guard distinct.count > 1 else { return distinct.first?.words ?? "" }
    return distinct.map { value in
      let runtimes = findings.filter { finding in
        finding.observations.contains { $0.name == observation && $0.value == value }
      }.map(\.runtime).unique
      return "\(value.words) (\(runtimes.joined(separator: ", ")))"
    }.joined(separator: "; ")
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
        "  \(finding.runtime) \(finding.experiment): timed out after \(Int(nearest: seconds)) s"
      }
    }
  }

  private var families: [String] {
    Experiment.Family.allCases.compactMap { family in
      let names = run.header.catalog.experiments.filter { $0.family == family }.map(\.name)
      let answers = values(names)
      guard !answers.isEmpty else { return nil }
      let different = answers.values.count { Set($0).count > 1 }
      return "  \(family.rawValue): \(Words.count(answers.count, "observation")), "
        + (different == 0
          ? "the same wherever they were made" : "\(different) of them differ between runtimes")
    }
  }

  /// The values of each observation of these experiments, on all runtimes.
  private func values(_ names: [String]) -> [[String]: [ObservedValue]] {
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

extension Finding {
  fileprivate var observations: [Observation] {
    if case .observed(let observed) = outcome { observed.observations } else { [] }
  }
}
