extension Capabilities {
  /// An experiment as a runtime offers it.
  package struct Trial: Sendable, Equatable {
    package var experiment: Experiment
    package var process: Process
    /// How many processes ask it, one after another.
    package var processes: Int
    /// Why it cannot be asked here, where it cannot.
    package var unavailable: String?
    /// The package and version that it needs; nil where it needs none.
    package var provider: String?

    package init(
      experiment: Experiment, process: Process, processes: Int = 1, unavailable: String?,
      provider: String? = nil
    ) {
      self.experiment = experiment
      self.process = process
      self.processes = processes
      self.unavailable = unavailable
      self.provider = provider
    }

    /// What kind of process an experiment wants.
    package enum Process: String, Sendable, CaseIterable {
      /// One with others of its family.
      case shared
      /// One for itself, because it leaves marks.
      case own
      /// One for itself, with nothing running beside it.
      case timed
    }
  }
}
