import TareModel

/// The lines of JSON that `cargo criterion --message-format=json` prints, each with its reason.
package enum CargoCriterionImporter: Importer {
  package static let name = "cargo-criterion"
  package static let reads = "what 'cargo criterion --message-format=json' prints"

  package static func knows(_ input: ImportInput) -> Bool { input.isMessages }

  package static func runs(of input: ImportInput) throws(ImportError) -> [ImportedRun] {
    var results: [BenchmarkResult] = []
    for line in try input.documents()
    where try line.required("reason").string == "benchmark-complete" {
      let typical = try line.required("typical")
      let result = BenchmarkResult(
        .init(try line.required("id").string), in: try line.required("unit").string,
        value: try typical.required("estimate").number,
        low: try typical.required("lower_bound").number,
        high: try typical.required("upper_bound").number,
        processes: [
          try CriterionImporter.samples(
            line.required("measured_values"), by: line.required("iteration_count"))
        ])
      if let result { results.append(result) }
    }
    return [
      ImportedRun(ImportSource(tool: CriterionImporter.tool, file: input.name), results: results)
    ]
  }
}
