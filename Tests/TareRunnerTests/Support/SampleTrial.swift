import TareModel

/// An experiment as a runtime offers it.
func sampleTrial(
  _ name: String, family: Experiment.Family = .identity, dataset: String? = nil,
  process: Offer.Trial.Process = .shared, unavailable: String? = nil
) -> Offer.Trial {
  Offer.Trial(
    experiment: Experiment(
      name: name, family: family, question: "?", source: "", claims: [], isQuick: true,
      dataset: dataset),
    process: process, unavailable: unavailable)
}
