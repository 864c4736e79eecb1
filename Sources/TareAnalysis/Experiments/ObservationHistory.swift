package import TareModel

/// One observation from runtime to runtime.
package struct ObservationHistory: Sendable, Equatable {
  package var experiment: String
  package var observation: String
  /// From the oldest runtime to the newest.
  package var samples: [Sample]

  package init(experiment: String, observation: String, samples: [Sample]) {
    self.experiment = experiment
    self.observation = observation
    self.samples = samples
  }

  /// What was observed, where it was.
  package var values: [ObservedValue] { samples.compactMap(\.value) }

  /// The positions at which the value is not what it last was; what is not known changes nothing.
  package var changes: [Int] {
    var last: ObservedValue?
    return samples.indices.filter { index in
      guard let value = samples[index].value else { return false }
      defer { last = value }
      return last.map { $0 != value } ?? false
    }
  }
}
