/// Which part of the matrix a run measures: name patterns, an empty list meaning everything.
package struct Selection: Sendable, Equatable {
  package var loaders: [Glob]
  package var representations: [Glob]
  package var benchmarks: [Glob]
  package var metrics: [Glob]

  package init(
    loaders: [Glob] = [], representations: [Glob] = [], benchmarks: [Glob] = [],
    metrics: [Glob] = []
  ) {
    self.loaders = loaders
    self.representations = representations
    self.benchmarks = benchmarks
    self.metrics = metrics
  }

  /// Naming metrics alone leaves benchmarks out, and the other way round.
  package var wantsBenchmarks: Bool { !benchmarks.isEmpty || metrics.isEmpty }
  package var wantsMetrics: Bool { !metrics.isEmpty || benchmarks.isEmpty }
}

extension [Glob] {
  /// No pattern at all, or one that fits.
  package func admit(_ name: String) -> Bool {
    isEmpty || contains { $0.matches(name) }
  }
}
