/// Which part of the matrix a run measures: name patterns, a list that chooses nothing meaning
/// everything.
package struct Selection: Sendable, Hashable {
  package var loaders: [Glob]
  package var representations: [Glob]
  package var benchmarks: [Glob]
  package var metrics: [Glob]
  package var experiments: [Glob]
  /// The instructions of each benchmark are counted too.
  package var countsInstructions: Bool

  package init(
    loaders: [Glob] = [], representations: [Glob] = [], benchmarks: [Glob] = [],
    metrics: [Glob] = [], experiments: [Glob] = [], countsInstructions: Bool = false
  ) {
    self.loaders = loaders
    self.representations = representations
    self.benchmarks = benchmarks
    self.metrics = metrics
    self.experiments = experiments
    self.countsInstructions = countsInstructions
  }

  /// Naming metrics, benchmarks or experiments leaves out the kinds that are not named; a name with
  /// `!` takes away and names nothing.
  package var wantsBenchmarks: Bool { benchmarks.choose || namesNoKind }
  package var wantsMetrics: Bool { metrics.choose || namesNoKind }
  /// Experiments have neither loader nor representation, so naming those leaves them out as well.
  package var wantsExperiments: Bool {
    experiments.choose || namesNoKind && !loaders.choose && !representations.choose
  }

  /// Whether some instructions may be counted, as far as names tell.
  package var mayCount: Bool { countsInstructions || metrics.contains(where: \.names) }

  /// A metric that counts instructions is named, for it takes long: `*`, which fits everything,
  /// names nothing.
  package func countsByName(_ metric: String) -> Bool {
    metrics.contains { $0.names && $0.matches(metric) } && !metrics.leaveOut(metric)
  }

  private var namesNoKind: Bool { !(benchmarks + metrics + experiments).choose }
}

extension Glob {
  /// It takes some names and not all.
  fileprivate var names: Bool { !leavesOut && !matches("") }
}
