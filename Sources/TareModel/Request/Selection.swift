/// Which part of the matrix a run measures: name patterns, an empty list meaning everything.
package struct Selection: Sendable, Equatable {
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

  /// Naming metrics, benchmarks or experiments leaves out the kinds that are not named.
  package var wantsBenchmarks: Bool { !benchmarks.isEmpty || namesNoKind }
  package var wantsMetrics: Bool { !metrics.isEmpty || namesNoKind }
  /// Experiments have neither loader nor representation, so naming those leaves them out as well.
  package var wantsExperiments: Bool {
    !experiments.isEmpty || namesNoKind && loaders.isEmpty && representations.isEmpty
  }

  private var namesNoKind: Bool { benchmarks.isEmpty && metrics.isEmpty && experiments.isEmpty }
}

extension [Glob] {
  /// No pattern at all, or one that fits.
  package func admit(_ name: String) -> Bool {
    isEmpty || contains { $0.matches(name) }
  }
}
