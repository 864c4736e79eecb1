import TareModel

/// What github-action-benchmark keeps and reads: `data.js` with the history of all suites
/// (`write.ts`), and the list of its custom tools (`extract.ts`). It keeps no samples.
package enum GitHubActionBenchmarkImporter: Importer {
  package static let name = "github-action-benchmark"
  package static let reads = "its data.js, or the JSON of customSmallerIsBetter"

  package static func knows(_ input: ImportInput) -> Bool {
    guard let json = input.json else { return false }
    if json["entries"]?.isObject ?? false { return true }
    guard json.isArray, let first = try? json.items.first else { return false }
    return first["name"] != nil && first["value"] != nil && first["unit"] != nil
  }

  package static func runs(of input: ImportInput) throws(ImportError) -> [ImportedRun] {
    guard let json = input.json else { return [] }
    if json.isArray {
      let source = ImportSource(tool: name, file: input.name)
      return [ImportedRun(source, results: try results(try json.items, tool: ""))]
    }
    var runs: [ImportedRun] = []
    for (suite, entries) in try json.required("entries").members {
      for entry in try entries.items { runs.append(try run(entry, suite, input)) }
    }
    return runs.sorted { ($0.date?.text ?? "") < ($1.date?.text ?? "") }
  }

  private static func run(
    _ entry: JSONField, _ suite: String, _ input: ImportInput
  ) throws(ImportError) -> ImportedRun {
    let tool = entry["tool"]?.plainText ?? ""
    let source = ImportSource(
      tool: name, version: tool, file: input.name,
      commit: try entry.required("commit").required("id").string, environment: suite)
    return ImportedRun(
      source, date: Moment(milliseconds: try entry.required("date").number),
      results: try results(try entry.required("benches").items, tool: tool))
  }

  /// Tools of which more is better, beside those whose unit says so.
  private static let higher = ["customBiggerIsBetter", "pytest", "benchmarkjs", "benchmarkluau"]

  private static func results(
    _ benches: [JSONField], tool: String
  ) throws(ImportError) -> [BenchmarkResult] {
    var results: [BenchmarkResult] = []
    for bench in benches {
      let value = try bench.required("value").number
      let unit = bench["unit"]?.plainText ?? ""
      let reach = reach(bench["range"]?.plainText, of: value)
      let isTime = ForeignUnit(unit).name == BenchmarkResult.seconds
      let result = BenchmarkResult(
        .init(
          try bench.required("name").string,
          measure: isTime ? BenchmarkResult.Key.time : unit.isEmpty ? "value" : unit),
        in: unit, value: value, low: reach.map { value - $0 }, high: reach.map { value + $0 },
        isHigherBetter: higher.contains(tool) ? true : nil)
      if let result { results.append(result) }
    }
    return results
  }

  /// "± 0.1", "±2.5%"; nil for anything else, for every tool writes its own.
  private static func reach(_ text: String?, of value: Double) -> Double? {
    let digits = text?.filter { !"±+-/ ,".contains($0) }
    guard let digits else { return nil }
    if digits.hasSuffix("%") {
      return Double(digits.dropLast()).map { abs(value) * $0 / 100 }
    }
    return Double(digits)
  }
}
