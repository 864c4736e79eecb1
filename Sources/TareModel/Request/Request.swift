/// What was asked of a run, as values: whoever needs it later reads them, and never a command line.
package struct Request: Sendable, Equatable {
  /// One for each dataset of the run, in the order of the run.
  package var datasets: [DatasetRequest]
  /// Patterns of ids and paths of interpreters, as they were given; empty for those of the preset.
  package var runtimes: [String]
  package var plugins: [PluginFile]
  /// In the place of pins, in the order of the request; several of one package are variants.
  package var packages: [PackageRequest]
  package var models: ModelsRequest
  /// Two versions of plug-ins and models are held against each other; nil in other runs.
  package var gate: GateRequest?
  package var selection: Selection
  /// The name of the preset.
  package var preset: String
  /// How times were to be measured; nil where that is not known, as of an unknown preset.
  package var plan: TimePlan?
  /// Of the order in which cells are measured, and of samples.
  package var seed: UInt64
  /// Half the width of an interval, as a share of 1, at which a time cell is known well enough.
  package var precision: Double?
  /// Seconds that measuring may take.
  package var budget: Double?
  /// Seconds for one probe.
  package var timeLimit: Double
  /// Bytes of address space for one probe; nil for no limit.
  package var memoryLimit: Int?
  /// No package was to be installed.
  package var isOffline: Bool

  package init(
    datasets: [DatasetRequest] = [], runtimes: [String] = [], plugins: [PluginFile] = [],
    packages: [PackageRequest] = [], models: ModelsRequest = ModelsRequest(),
    selection: Selection = Selection(), preset: String, plan: TimePlan? = nil, seed: UInt64,
    precision: Double? = nil, budget: Double? = nil, timeLimit: Double = Self.timeLimit,
    memoryLimit: Int? = nil, isOffline: Bool = false
  ) {
    self.datasets = datasets
    self.runtimes = runtimes
    self.plugins = plugins
    self.packages = packages
    self.models = models
    self.selection = selection
    self.preset = preset
    self.plan = plan
    self.seed = seed
    self.precision = precision
    self.budget = budget
    self.timeLimit = timeLimit
    self.memoryLimit = memoryLimit
    self.isOffline = isOffline
  }

  /// The seconds for one probe where none are named.
  package static let timeLimit = 60.0

  /// The user said how long to measure or how well, in place of the preset's plan.
  package var hasGoal: Bool { precision != nil || budget != nil }

  package func dataset(_ name: String) -> DatasetRequest? {
    datasets.first { $0.dataset == name }
  }
}

/// How often a run measures each time cell, and for how long in all.
package struct TimePlan: Sendable, Equatable {
  package var timing: Timing
  /// Seconds after which no further process is begun; nil for no such limit.
  package var limit: Double?

  package init(timing: Timing, limit: Double? = nil) {
    self.timing = timing
    self.limit = limit
  }
}

extension Preset {
  /// What judging the times of a run needs to know of the preset.
  package var plan: TimePlan { TimePlan(timing: timing, limit: limit) }
}

/// A Python file of the user's: a representation, a loader or a benchmark.
package struct PluginFile: Sendable, Hashable {
  /// As it was given.
  package var path: String
  /// SHA-256 of the file, 64 lower-case hexadecimal digits; nil where nobody took it.
  package var sha256: String?

  package init(path: String, sha256: String? = nil) {
    self.path = path
    self.sha256 = sha256
  }
}
