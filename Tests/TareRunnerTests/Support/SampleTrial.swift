import TareModel

/// An experiment as a runtime offers it.
func sampleTrial(
  _ name: String, family: Experiment.Family = .identity, dataset: String? = nil,
  process: Capabilities.Trial.Process = .shared, unavailable: String? = nil
) -> Capabilities.Trial {
  Capabilities.Trial(
    experiment: Experiment(
      name: name, family: family, question: "?", source: "", claims: [], isQuick: true,
      dataset: dataset),
    process: process, unavailable: unavailable)
}
