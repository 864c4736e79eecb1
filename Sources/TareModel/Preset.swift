/// How much a run measures.
package struct Preset: Sendable, Equatable {
  package var name: String
  package var summary: String
  /// How many minor versions of each implementation take part, newest first; nothing for all.
  package var newestRuntimes: Int?
  /// The loaders from whose records every representation is made; plain dicts are weighed from all.
  package var weighedLoaders: [Glob]
  /// The loaders whose records are timed.
  package var timedLoaders: [Glob]
  package var timing: Timing

  package static let quick = Preset(
    name: "quick", summary: "the two newest runtimes, in at most three minutes",
    newestRuntimes: 2, weighedLoaders: [Glob("json"), Glob("eval")],
    timedLoaders: [Glob("json")],
    timing: Timing(processes: 2, samples: 5, block: 0.001, warmups: 1))

  package static let standard = Preset(
    name: "standard", summary: "every runtime",
    newestRuntimes: nil, weighedLoaders: [], timedLoaders: [Glob("json")],
    timing: Timing(processes: 3, samples: 7, block: 0.002, warmups: 1))

  package static let full = Preset(
    name: "full", summary: "every runtime, and every loader's records timed",
    newestRuntimes: nil, weighedLoaders: [], timedLoaders: [],
    timing: Timing(processes: 5, samples: 9, block: 0.003, warmups: 2))

  package static let all = [quick, standard, full]
}

/// How often and how long a time cell is measured.
package struct Timing: Sendable, Equatable {
  /// Processes that measure the cell, each with a hash seed and a memory layout of its own.
  package var processes: Int
  /// Timed blocks in each process.
  package var samples: Int
  /// Least seconds of a block.
  package var block: Double
  /// Untimed blocks before the first sample.
  package var warmups: Int

  package init(processes: Int, samples: Int, block: Double, warmups: Int) {
    self.processes = processes
    self.samples = samples
    self.block = block
    self.warmups = warmups
  }
}
