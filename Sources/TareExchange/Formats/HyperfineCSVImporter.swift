import TareModel

/// hyperfine's table of summaries: no samples.
package enum HyperfineCSVImporter: Importer {
  package static let name = "hyperfine-csv"
  package static let reads = "what '--export-csv' of hyperfine writes"

  package static func knows(_ input: ImportInput) -> Bool {
    CSVLines.begins(input, with: "command,mean,")
  }

  package static func runs(of input: ImportInput) throws(ImportError) -> [ImportedRun] {
    let table = CSVLines(input)
    var results: [BenchmarkResult] = []
    for row in table.rows {
      let parameters = table.facts(row, after: "parameter_")
      let result = BenchmarkResult(
        .init(try row.required("command"), parameters), in: "s", value: try row.number("median"),
        low: try row.number("min"), high: try row.number("max"))
      if let result { results.append(result) }
    }
    return [
      ImportedRun(ImportSource(tool: Hyperfine1Importer.name, file: input.name), results: results)
    ]
  }
}
