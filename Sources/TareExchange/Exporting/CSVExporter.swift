import TareFormats
package import TareModel

/// One line for each result, for spreadsheets; samples are counted.
package enum CSVExporter: RunExporter {
  package static let name = "csv"
  package static let reader = "a spreadsheet"

  package static func text(of run: Run, _ results: [BenchmarkResult]) -> String {
    let names = results.flatMap { $0.key.parameters.map(\.name) }.unique
    let header =
      ["name"] + names
      + ["measure", "unit", "better", "value", "low", "high", "samples", "why"]
    return CSV.file(
      [header]
        + results.map { result in
          let figures = result.figures
          return [result.key.name]
            + names.map { name in
              result.key.parameters.first { $0.name == name }?.value ?? ""
            } + [
              result.key.measure, result.unit, result.isHigherBetter ? "higher" : "lower",
            ] + [figures?.value, figures?.low, figures?.high].map { $0.map(Formats.exact) ?? "" }
            + ["\(figures?.samples.count ?? 0)", result.reason ?? ""]
        })
  }
}
