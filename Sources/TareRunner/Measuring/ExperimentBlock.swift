import TareModel

/// The experiments that one process asks: one alone, or those of a family that may share it.
struct ExperimentBlock: Sendable, Equatable {
  var runtime: String
  var family: Experiment.Family
  /// The name under which the experiments know the dataset they need.
  var dataset: String?
  var process: Capabilities.Trial.Process
  /// How many processes ask the same, one after another.
  var processes = 1
  var experiments: [String]

  /// The block in one line of progress.
  var title: String {
    experiments.count == 1
      ? "\(runtime) experiment \(experiments[0])"
      : "\(runtime) \(experiments.count) experiments of \(family.rawValue)"
  }

  /// The blocks of planned experiments in their order; what cannot be had is in none.
  static func plan(_ planned: [PlannedExperiment]) -> [ExperimentBlock] {
    var blocks: [ExperimentBlock] = []
    for each in planned where each.trial.unavailable == nil {
      let experiment = each.trial.experiment
      let block = ExperimentBlock(
        runtime: each.runtime, family: experiment.family, dataset: experiment.dataset,
        process: each.trial.process, processes: each.trial.processes,
        experiments: [experiment.name])
      if block.process == .shared, let place = blocks.firstIndex(where: block.mayShare) {
        blocks[place].experiments.append(experiment.name)
      } else {
        blocks.append(block)
      }
    }
    return blocks
  }

  private func mayShare(_ other: ExperimentBlock) -> Bool {
    other.process == .shared && other.processes == processes && other.runtime == runtime
      && other.family == family && other.dataset == dataset
  }
}
