/// What became of results of other tools, in numbers.
package struct ResultCounts: Sendable, Equatable {
  package private(set) var measured = 0
  package private(set) var failed = 0
  package private(set) var unavailable = 0

  package init(_ results: [BenchmarkResult]) {
    for result in results {
      switch result.outcome {
      case .measured: measured += 1
      case .failed: failed += 1
      case .unavailable: unavailable += 1
      }
    }
  }
}
