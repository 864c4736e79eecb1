import TareFoundation
package import TareModel

/// A suite of pyperf: `python -m pyperf compare_to`, `stats`, `hist` read it.
package enum PyperfExporter: RunExporter {
  package static let name = "pyperf"
  package static let reader = "pyperf"

  private struct File: Encodable {
    // A text: pyperf refuses the number.
    var version = "1.0"
    var metadata = ["tare_run": ""]
    var benchmarks: [Benchmark]
  }

  private struct Benchmark: Encodable {
    var metadata: [String: String]
    var runs: [Run]
  }

  private struct Run: Encodable {
    var metadata: Facts
    var values: [Double]
  }

  private struct Facts: Encodable {
    var date: String
    /// Said of what is no time: pyperf would take the sum of bytes for seconds.
    var duration: Double?
  }

  /// What pyperf calls the units that it has.
  private static let units = [
    BenchmarkResult.seconds: "second", MetricDescriptor.bytes: "byte", "": "integer",
  ]

  /// pyperf knows three units, all of which are better the lower, and no value that is not above 0.
  package static func takes(_ result: BenchmarkResult) -> Bool {
    guard let figures = result.figures, !result.isHigherBetter, units[result.unit] != nil else {
      return false
    }
    return (figures.samples + [figures.value]).allSatisfy { $0 > 0 }
  }

  package static func text(of run: TareModel.Run, _ results: [BenchmarkResult]) -> String {
    // `2026-11-30 04:56:50.019131`, in UTC.
    let date = run.header.started.filter { $0 != "Z" }.replacing("T", with: " ")
    return JSONText.of(
      File(
        metadata: ["tare_run": run.header.id, "tare_version": run.header.toolVersion],
        benchmarks: results.compactMap { result in
          result.figures.map { figures in
            let processes = figures.processes.isEmpty ? [[figures.value]] : figures.processes
            let name =
              result.key.measure == BenchmarkResult.Key.time
              ? result.fullName : "\(result.fullName), \(result.key.measure)"
            let duration: Double? = result.unit == BenchmarkResult.seconds ? nil : 0
            return Benchmark(
              metadata: ["name": name, "unit": units[result.unit] ?? "integer"],
              runs: processes.map {
                Run(metadata: Facts(date: date, duration: duration), values: $0)
              })
          }
        }))
  }
}
