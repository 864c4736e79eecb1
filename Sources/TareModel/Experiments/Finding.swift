/// Everything that an experiment found out on one runtime.
package struct Finding: Sendable, Equatable {
  package var runtime: String
  /// The experiment's name.
  package var experiment: String
  package var outcome: FindingOutcome

  package init(runtime: String, experiment: String, outcome: FindingOutcome) {
    self.runtime = runtime
    self.experiment = experiment
    self.outcome = outcome
  }
}

/// What became of an experiment on one runtime.
package enum FindingOutcome: Sendable, Equatable {
  case observed(Observed)
  /// It cannot be asked here, with the reason; never a failure of the run.
  case unavailable(why: String)
  /// It went wrong, with the reason and the tail of what the process wrote to stderr.
  case failed(why: String, stderr: String)
  case timedOut(after: Double, stderr: String)

  package var isObserved: Bool {
    if case .observed = self { true } else { false }
  }

  /// The run must end with a failure because of this finding.
  package var isFault: Bool {
    switch self {
    case .observed, .unavailable: false
    case .failed, .timedOut: true
    }
  }
}
