/// An experiment to ask on a runtime, or one that is known beforehand to be unavailable there.
package struct PlannedExperiment: Sendable, Equatable {
  package var runtime: String
  package var trial: Capabilities.Trial

  package var name: String { trial.experiment.name }

  /// All that a selection and a preset admit of what runtimes offer.
  static func all(
    _ offers: [Capabilities], selection: Selection, preset: Preset
  ) -> [PlannedExperiment] {
    guard selection.wantsExperiments else { return [] }
    let isNamed = selection.experiments.choose
    return offers.flatMap { offer in
      offer.experiments.filter { trial in
        selection.experiments.admit(trial.experiment.name)
          && (isNamed || !preset.takesQuickOnly || trial.experiment.isQuick)
      }.map { PlannedExperiment(runtime: offer.runtime, trial: $0) }
    }
  }
}
