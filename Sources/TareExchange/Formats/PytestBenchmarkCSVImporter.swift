import TareModel

/// pytest-benchmark's table of summaries: no samples.
package enum PytestBenchmarkCSVImporter: Importer {
  package static let name = "pytest-benchmark-csv"
  package static let reads = "what 'pytest-benchmark compare --csv' writes"

  package static func knows(_ input: ImportInput) -> Bool {
    CSVLines.begins(input, with: "name,") && CSVLines(input).names.contains("rounds")
  }

  package static func runs(of input: ImportInput) throws(ImportError) -> [ImportedRun] {
    let table = CSVLines(input)
    var results: [BenchmarkResult] = []
    for row in table.rows {
      let parameters = table.facts(row, after: "param:")
      let full = try row.required("name")
      // The parameters stand in the name too.
      let name = parameters.isEmpty ? full : String(full.prefix { $0 != "[" })
      let result = BenchmarkResult(
        .init(name, parameters), in: "s", value: try row.number("median"),
        low: try row.number("min"), high: try row.number("max"))
      if let result { results.append(result) }
    }
    return [
      ImportedRun(
        ImportSource(tool: PytestBenchmarkImporter.name, file: input.name), results: results)
    ]
  }
}
