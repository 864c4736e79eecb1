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
    return CSV.file([Self.header] + rows)
  }

  private static let header = [
    "verdict", "kind", "measure", "runtime", "dataset", "loader", "representation", "access",
    "base_runtime", "base_dataset", "base_loader", "base_representation", "base_access", "unit",
    "base", "head", "ratio", "low", "high", "corrected_low", "corrected_high", "threshold", "why",
  ]

  private static func row(_ cell: ComparisonRecord.Cell) -> [String] {
    let (time, base) = (cell.time, cell.baseKey)
    return [cell.verdict] + place(cell.headKey)
      + [base.runtime, base.dataset, base.loader, base.representation, base.access, cell.unit]
      + [
        cell.base, cell.head, cell.ratio, time?.interval?.first, time?.interval?.last,
        time?.correctedInterval?.first, time?.correctedInterval?.last, cell.threshold,
      ].map { $0.map(Formats.exact) ?? "" } + [""]
  }

  private static func row(_ verdict: String, _ cell: ComparisonRecord.Lone) -> [String] {
    let start = [verdict] + place(cell.key)
    return start + Array(repeating: "", count: header.count - start.count - 1) + [cell.why]
  }

  private static func place(_ key: ComparisonRecord.Key) -> [String] {
    [
      key.kind, key.measure, key.runtime, key.dataset, key.loader, key.representation, key.access,
    ]
  }
}
