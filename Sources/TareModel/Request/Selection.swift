/// Which part of the matrix a run measures: name patterns, a list that chooses nothing meaning
/// everything.
package struct Selection: Sendable, Hashable {
  package var loaders: [Glob]
  package var representations: [Glob]
  package var benchmarks: [Glob]
  package var metrics: [Glob]
  package var experiments: [Glob]

  package init(
    loaders: [Glob] = [], representations: [Glob] = [], benchmarks: [Glob] = [],
    metrics: [Glob] = [], experiments: [Glob] = []
  ) {
    self.loaders = loaders
    self.representations = representations
    self.benchmarks = benchmarks
    self.metrics = metrics
    self.experiments = experiments
  }

  /// Naming metrics, benchmarks or experiments leaves out the kinds that are not named; a name with
  /// `!` takes away and names nothing.
  package var wantsBenchmarks: Bool { benchmarks.choose || namesNoKind }
  package var wantsMetrics: Bool { metrics.choose || namesNoKind }
  /// Experiments have neither loader nor representation, so naming those leaves them out as well.
  package var wantsExperiments: Bool {
    experiments.choose || namesNoKind && !loaders.choose && !representations.choose
  }

  private var namesNoKind: Bool { !(benchmarks + metrics + experiments).choose }
}
