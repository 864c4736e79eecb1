import TareFormats
package import TareModel

/// The list that github-action-benchmark takes with `tool: customSmallerIsBetter`.
package enum GitHubActionBenchmarkExporter: RunExporter {
  package static let name = "github-action-benchmark"
  package static let reader = "its customSmallerIsBetter"

  private struct Bench: Encodable {
    var name: String
    var unit: String
    var value: Double
    var range: String?
    var extra: String?
  }

  /// A file of it is of results that are better the lower.
  package static func takes(_ result: BenchmarkResult) -> Bool {
    result.figures != nil && !result.isHigherBetter
  }

  package static func text(of run: Run, _ results: [BenchmarkResult]) -> String {
    JSONText.of(
      results.compactMap { result in
        result.figures.map { figures in
          let count = figures.samples.count
          let isTime = result.key.measure == BenchmarkResult.Key.time
          return Bench(
            name: isTime ? result.fullName : "\(result.fullName), \(result.key.measure)",
            unit: result.unit.isEmpty ? result.key.measure : result.unit, value: figures.value,
            range: range(figures), extra: count > 0 ? "\(count) samples" : nil)
        }
      })
  }

  /// The farther end, for a range has one figure there.
  private static func range(_ figures: BenchmarkResult.Figures) -> String? {
    guard let low = figures.low, let high = figures.high else { return nil }
    return "± " + Formats.exact(max(figures.value - low, high - figures.value))
  }
}
