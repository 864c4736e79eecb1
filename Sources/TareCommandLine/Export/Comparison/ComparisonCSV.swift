import TareAnalysis
import TareFormats

/// A comparison as a table for spreadsheets, one line for each cell.
struct ComparisonCSV: Exporter {
  static let name = "csv"
  static let reader = "a spreadsheet"

  var comparison: Comparison

  static func text(of comparison: Comparison, _ circumstances: ExportCircumstances) -> String {
    Self(comparison: comparison).text
  }

  var text: String {
    let record = ComparisonRecord(comparison)
    let rows =
      record.cells.map(Self.row)
      + [
        ("base-only", record.baseOnly), ("head-only", record.headOnly),
        ("not-comparable", record.notComparable),
      ].flatMap { verdict, cells in cells.map { Self.row(verdict, $0) } }
    return CSV.file([Self.header] + rows + (record.imported.map(Self.rows) ?? []))
  }

  private static let header = [
    "verdict", "kind", "measure", "runtime", "dataset", "loader", "representation", "access",
    "base_runtime", "base_dataset", "base_loader", "base_representation", "base_access", "unit",
    "base", "head", "ratio", "low", "high", "corrected_low", "corrected_high", "threshold", "why",
    // Of what other tools measured.
    "benchmark", "parameters",
  ]

  private static func row(_ cell: ComparisonRecord.Cell) -> [String] {
    let (time, base) = (cell.time, cell.baseKey)
    return [cell.verdict] + place(cell.headKey)
      + [base.runtime, base.dataset, base.loader, base.representation, base.access, cell.unit]
      + [
        cell.base, cell.head, cell.ratio, time?.interval?.first, time?.interval?.last,
        time?.correctedInterval?.first, time?.correctedInterval?.last, cell.threshold,
      ].map { $0.map(Formats.exact) ?? "" } + ["", "", ""]
  }

  private static func row(_ verdict: String, _ cell: ComparisonRecord.Lone) -> [String] {
    let start = [verdict] + place(cell.key)
    return start + Array(repeating: "", count: header.count - start.count - 3)
      + [cell.why, "", ""]
  }

  private static func rows(_ imported: ComparisonRecord.Results) -> [[String]] {
    imported.results.map { row($0.verdict ?? "not-judged", $0.key, figures($0), why: "") }
      + [
        ("base-only", imported.baseOnly), ("head-only", imported.headOnly),
        ("not-comparable", imported.notComparable),
      ].flatMap { verdict, lone in
        lone.map { row(verdict, $0.key, Array(repeating: "", count: 9), why: $0.why) }
      }
  }

  /// From the unit to the threshold.
  private static func figures(_ result: ComparisonRecord.Result) -> [String] {
    let numbers = [
      result.base, result.head, result.ratio, result.interval?.first, result.interval?.last,
      result.correctedInterval?.first, result.correctedInterval?.last, result.threshold,
    ]
    return [result.unit] + numbers.map { $0.map(Formats.exact) ?? "" }
  }

  private static func row(
    _ verdict: String, _ key: ComparisonRecord.ResultKey, _ figures: [String], why: String
  ) -> [String] {
    let parameters = key.parameters.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return [verdict, "imported", key.measure] + Array(repeating: "", count: 10) + figures
      + [why, key.name, parameters.joined(separator: " ")]
  }

  private static func place(_ key: ComparisonRecord.Key) -> [String] {
    [
      key.kind, key.measure, key.runtime, key.dataset, key.loader, key.representation, key.access,
    ]
  }
}
