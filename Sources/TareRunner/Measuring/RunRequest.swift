package import TareModel

/// Everything a user can say about a run.
package struct RunRequest: Sendable {
  /// Ids of runtimes, patterns allowed; a path stands in `runtimePaths`.
  package var runtimes: [Glob]
  package var runtimePaths: [String]
  package var datasets: [LoadedDataset]
  package var plugins: [String]
  package var selection: Selection
  package var preset: Preset
  package var seed: UInt64
  package var label: String?
  package var isOffline: Bool
  /// Bytes of address space for one probe.
  package var memoryLimit: Int?
  /// Seconds for one probe.
  package var timeLimit: Double
  /// Half the width of an interval, as a share of 1, at which a time cell is known well enough.
  package var precision: Double?
  /// Seconds that measuring may take.
  package var budget: Double?

  package init(
    runtimes: [Glob], runtimePaths: [String], datasets: [LoadedDataset], plugins: [String],
    selection: Selection, preset: Preset, seed: UInt64, label: String?, isOffline: Bool,
    memoryLimit: Int?, timeLimit: Double, precision: Double? = nil, budget: Double? = nil
  ) {
    self.runtimes = runtimes
    self.runtimePaths = runtimePaths
    self.datasets = datasets
    self.plugins = plugins
    self.selection = selection
    self.preset = preset
    self.seed = seed
    self.label = label
    self.isOffline = isOffline
    self.memoryLimit = memoryLimit
    self.timeLimit = timeLimit
    self.precision = precision
    self.budget = budget
  }
}

extension RunRequest {
  /// The requirement sets that the preset and the names of the selection need.
  var packages: PackageChoice {
    PackageChoice(
      preset: preset.name,
      names: selection.representations + selection.loaders + selection.experiments)
  }
}
