extension Offer {
  /// An experiment as a runtime offers it.
  package struct Trial: Sendable, Equatable {
    package var experiment: Experiment
    package var process: Process
    /// Why it cannot be asked here, where it cannot.
    package var unavailable: String?

    package init(experiment: Experiment, process: Process, unavailable: String?) {
      self.experiment = experiment
      self.process = process
      self.unavailable = unavailable
    }

    /// What kind of process an experiment wants.
    package enum Process: String, Sendable {
      /// One with others of its family.
      case shared
      /// One for itself, because it leaves marks.
      case own
      /// One for itself, with nothing running beside it.
      case timed
    }
  }
}
