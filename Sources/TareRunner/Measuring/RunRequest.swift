import TareFoundation
package import TareModel

/// A request with what it names at hand: the preset, and the datasets as they were read.
package struct RunRequest: Sendable {
  /// What was asked, as a run file keeps it.
  package var asked: Request
  package var datasets: [LoadedDataset]
  package var preset: Preset
  package var label: String?
  /// Packages without a wheel are built from source.
  package var isBuilding = false
  /// A run goes on: packages that were missing when it began stay so, or it would be a mixture.
  package var isResuming = false
  /// Where the base's versions of the user's code lie, in a gate.
  package var base: BaseCode?

  /// - Parameter asked: gets the preset's name and plan.
  package init(asked: Request, datasets: [LoadedDataset], preset: Preset, label: String?) {
    self.asked = asked
    self.asked.preset = preset.name
    self.asked.plan = preset.plan
    self.datasets = datasets
    self.preset = preset
    self.label = label
  }
}

extension RunRequest {
  /// What names no path is a pattern of ids.
  package var runtimes: [Glob] {
    asked.runtimes.filter { !$0.contains("/") }.map(Glob.version)
  }

  package var runtimePaths: [String] { asked.runtimes.filter { $0.contains("/") } }

  /// Whole paths, for probes do not start where the user is.
  package var plugins: [String] {
    asked.plugins.map { URL(fileURLWithPath: $0.path).standardizedFileURL.path }
  }

  /// Whole paths of the folders that have the user's classes.
  package var modelPaths: [String] {
    let paths = asked.models.paths.isEmpty ? ["."] : asked.models.paths
    return paths.map { URL(fileURLWithPath: $0).standardizedFileURL.path }
  }

  /// The requirement sets that the preset and the names of the selection need.
  var packages: PackageChoice {
    PackageChoice(
      preset: preset.name,
      names: asked.selection.representations + asked.selection.loaders
        + asked.selection.experiments)
  }
}
