import TareModel

/// Bencher Metric Format: of each benchmark, by measure, a value and perhaps its bounds.
package enum BencherImporter: Importer {
  package static let name = "bmf"
  package static let reads = "Bencher Metric Format, which 'bencher run --adapter json' reads"

  package static func knows(_ input: ImportInput) -> Bool {
    guard let first = try? input.json?.members.first?.field.members.first?.field else {
      return false
    }
    return first["value"] != nil
  }

  package static func runs(of input: ImportInput) throws(ImportError) -> [ImportedRun] {
    guard let json = input.json else { return [] }
    var results: [BenchmarkResult] = []
    for (benchmark, measures) in try json.members {
      for (measure, figure) in try measures.members {
        let unit = units[measure] ?? measure
        let result = BenchmarkResult(
          .init(benchmark, measure: measure), in: unit,
          value: try figure.required("value").number, low: try figure["lower_value"]?.number,
          high: try figure["upper_value"]?.number,
          isHigherBetter: measure == "throughput" ? true : nil)
        if let result { results.append(result) }
      }
    }
    return [ImportedRun(ImportSource(tool: "Bencher", file: input.name), results: results)]
  }

  /// Of the measures that Bencher itself knows; of others the measure says it all.
  static let units = [
    "latency": "ns", "throughput": "ops/s", "build-time": "s", "file-size": "bytes",
    "peak-memory": "bytes", "memory": "bytes", "instructions": "instructions",
  ]
}
