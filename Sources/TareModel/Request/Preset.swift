/// How much a run measures.
package struct Preset: Sendable, Equatable {
  package var name: String
  package var summary: String
  /// How many minor versions of each implementation take part, newest first; nil for all.
  package var newestRuntimes: Int?
  /// The loaders from whose records representations are made; plain dicts are weighed from all.
  package var loaders: Loaders
  package var timing: Timing
  /// Seconds after which no further process is begun, so that a slow machine does less and not
  /// longer; every time cell is measured once whatever it takes, and those of the newest runtime's
  /// first dataset in all their processes.
  package var limit: Double?
  /// Of representations, benchmarks, metrics and experiments those take part that call themselves
  /// quick, where the user names none of their kind.
  package var takesQuickOnly = false
  /// Of representations those of the user's own take part, where the user names none.
  package var takesOwnOnly = false

  package static let quick = Preset(
    name: "quick", summary: "the two newest versions of each implementation, in some four minutes",
    newestRuntimes: 2,
    // Evaluating a literal takes seconds under tracing, so only what costs no time is had of it.
    loaders: Loaders(
      still: [Glob("json"), Glob("eval")], heap: [Glob("json")], resident: [Glob("json")],
      time: [Glob("json")], direct: []),
    timing: Timing(
      processes: 3, further: Timing.Further(), samples: 16,
      block: 0.001, warmups: 1, longest: 0.25),
    limit: 240, takesQuickOnly: true)

  package static let standard = Preset(
    name: "standard", summary: "every runtime",
    newestRuntimes: nil,
    loaders: Loaders(
      still: [], heap: [Glob("json"), Glob("eval")], resident: [Glob("json")],
      time: [Glob("json")], direct: [.heap]),
    timing: Timing(
      processes: 3, further: Timing.Further(), samples: 16,
      block: 0.004, warmups: 1, longest: 1),
    // Ten runtimes take 40 minutes for the bytes, 45 for one process of each quick benchmark, and
    // about two hours for one of each other.
    limit: 14400)

  package static let full = Preset(
    name: "full", summary: "every runtime, and every loader's records timed",
    newestRuntimes: nil, loaders: Loaders(),
    timing: Timing(processes: 6, samples: 32, block: 0.005, warmups: 2, longest: 3))

  /// What two versions of the user's own code are measured by: rows long enough that the fastest
  /// block of each is no accident, and processes until a ratio is known to half of what counts.
  package static let gate = Preset(
    name: "gate", summary: "two versions of one's own code, timed against each other",
    newestRuntimes: 1, loaders: quick.loaders,
    timing: Timing(
      processes: 12, further: Timing.Further(processes: 36, seconds: 180, precision: 0.004),
      samples: 48, block: 0.001, warmups: 1, longest: 0.5),
    limit: 1200, takesQuickOnly: true, takesOwnOnly: true)

  package static let all = [quick, standard, full]
}

/// Loaders by what is measured of their records; an empty list means all.
package struct Loaders: Sendable, Equatable {
  package var still: [Glob] = []
  package var heap: [Glob] = []
  package var resident: [Glob] = []
  package var time: [Glob] = []
  /// What is weighed of what loaders make without dicts between; with none of it they take no part.
  package var direct = Set(Capabilities.HeapState.allCases)

  package subscript(mode: Capabilities.HeapState) -> [Glob] {
    switch mode {
    case .still: still
    case .heap: heap
    case .resident: resident
    case .counting: time
    }
  }
}

/// How often and how long a time cell is measured.
package struct Timing: Sendable, Equatable {
  /// Processes that measure the cell, each with a hash seed and a memory layout of its own.
  package var processes: Int
  /// Further processes where these took little time.
  package var further: Further?
  /// Timed blocks in each process.
  package var samples: Int
  /// Least seconds of a block.
  package var block: Double
  /// Untimed blocks before the first sample.
  package var warmups: Int
  /// Seconds after which a slow cell gets no further samples in a process; three at least.
  package var longest: Double

  /// What is measured upon the processes of a cell where few cells are asked for, as in a gate: by
  /// three processes of each of ten cells a slowdown of a fifth was found every other time, by up
  /// to twelve one of an eleventh, by up to 36 one of a fifteenth, and by those of a minute and a
  /// half one of a twenty-fifth (`Benchmarks/noise planted`). What can be found shrinks with the
  /// square root.
  package struct Further: Sendable, Equatable {
    /// Processes of a cell in all, at most.
    package var processes: Int
    /// As many a cell gets however narrow its interval is, for a few may agree by chance: of ratios
    /// that differ by a twentieth from process to process, three lay within five thousandths.
    package var fewest: Int
    /// Seconds of measuring times in all, beyond which no further round is begun.
    package var seconds: Double
    /// Half the width of a ratio's interval, as a share of 1, at which a cell gets no further
    /// process.
    package var precision: Double

    package init(
      processes: Int = 240, fewest: Int = 12, seconds: Double = 90, precision: Double = 0.008
    ) {
      self.processes = processes
      self.fewest = fewest
      self.seconds = seconds
      self.precision = precision
    }
  }

  package init(
    processes: Int, further: Further? = nil, samples: Int, block: Double, warmups: Int,
    longest: Double
  ) {
    self.processes = processes
    self.further = further
    self.samples = samples
    self.block = block
    self.warmups = warmups
    self.longest = longest
  }
}
