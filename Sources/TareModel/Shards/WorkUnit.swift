/// What stays on one machine when a run is shared out: what is held against each other there.
package enum WorkUnit: Sendable, Hashable {
  /// All cells of a dataset on a runtime, the plain dicts among them.
  case cells(runtime: String, dataset: String)
  /// The experiments of a family on a runtime, some of which share a process.
  case experiments(runtime: String, family: Experiment.Family)

  package var runtime: String {
    switch self {
    case .cells(let runtime, _), .experiments(let runtime, _): runtime
    }
  }
}

extension CellKey {
  package var unit: WorkUnit { .cells(runtime: runtime, dataset: dataset) }
}

extension PlannedExperiment {
  package var unit: WorkUnit { .experiments(runtime: runtime, family: trial.experiment.family) }
}
