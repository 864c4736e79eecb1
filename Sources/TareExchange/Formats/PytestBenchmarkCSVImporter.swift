import TareModel

/// pytest-benchmark's table of summaries: no samples.
package enum PytestBenchmarkCSVImporter: Importer {
  package static let name = "pytest-benchmark-csv"
  package static let reads = "what '--benchmark-csv' writes"

  package static func knows(_ input: ImportInput) -> Bool {
    CSVLines.begins(input, with: "name,") && CSVLines(input).names.contains("rounds")
  }

  package static func runs(of input: ImportInput) throws(ImportError) -> [ImportedRun] {
    let table = CSVLines(input)
    let prefix = "param:"
    let names = table.names.filter { $0.hasPrefix(prefix) }
    var results: [BenchmarkResult] = []
    for row in table.rows {
      let parameters = names.compactMap { name in
        row[name].map { Fact(String(name.dropFirst(prefix.count)), $0) }
      }
      let full = try row.required("name")
      // The parameters stand in the name too.
      let name =
        parameters.isEmpty ? full : full.firstIndex(of: "[").map { String(full[..<$0]) } ?? full
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
