package import TareModel

/// Bencher Metric Format: `bencher run --adapter json --file FILE`.
package enum BencherExporter: RunExporter {
  package static let name = "bmf"
  package static let reader = "Bencher"

  private struct Figure: Encodable {
    var value: Double
    var lowerValue: Double?
    var upperValue: Double?

    enum CodingKeys: String, CodingKey {
      case value
      case lowerValue = "lower_value"
      case upperValue = "upper_value"
    }
  }

  package static func takes(_ result: BenchmarkResult) -> Bool { result.figures != nil }

  package static func text(of run: Run, _ results: [BenchmarkResult]) -> String {
    var file: [String: [String: Figure]] = [:]
    for result in results {
      guard let figures = result.figures else { continue }
      // Bencher's own measure of time is in nanoseconds.
      let factor = result.unit == BenchmarkResult.seconds ? 1e9 : 1
      file[result.fullName, default: [:]][measure(result)] = Figure(
        value: figures.value * factor, lowerValue: figures.low.map { $0 * factor },
        upperValue: figures.high.map { $0 * factor })
    }
    return JSONText.of(file)
  }

  /// A slug: lower-case words with hyphens.
  private static func measure(_ result: BenchmarkResult) -> String {
    if result.key.measure == BenchmarkResult.Key.time { return "latency" }
    let words = result.key.measure.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.joined(separator: "-")
  }
}
