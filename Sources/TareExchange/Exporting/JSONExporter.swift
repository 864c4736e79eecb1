package import TareModel

/// Every result with every sample, for programs.
package enum JSONExporter: RunExporter {
  package static let name = "json"
  package static let reader = "programs"

  private struct File: Encodable {
    var format = "tare-run-1"
    var run: String
    var label: String?
    var started: String
    var commit: String?
    var results: [Result]
  }

  private struct Result: Encodable {
    var name: String
    var parameters: [String: String]
    var measure: String
    /// `s`, `B`, or a word.
    var unit: String
    var higherIsBetter: Bool
    var value: Double?
    var low: Double?
    var high: Double?
    /// Of each process; empty where there are none.
    var samples: [[Double]]
    /// Why there is no value.
    var why: String?
  }

  package static func text(of run: Run, _ results: [BenchmarkResult]) -> String {
    JSONText.of(
      File(
        run: run.header.id, label: run.header.label, started: run.header.started,
        commit: run.header.source?.commit,
        results: results.map { result in
          Result(
            name: result.key.name,
            parameters: Dictionary(
              result.key.parameters.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }),
            measure: result.key.measure, unit: result.unit,
            higherIsBetter: result.isHigherBetter, value: result.figures?.value,
            low: result.figures?.low, high: result.figures?.high,
            samples: result.figures?.processes ?? [], why: result.reason)
        }))
  }
}
