import TareAnalysis
import TareFoundation

/// A comparison as JSON, its keys sorted, so that equal comparisons are equal bytes.
struct ComparisonJSON: ComparisonExporter {
  static let name = "json"
  static let reader = "programs"

  var comparison: Comparison

  static func text(of comparison: Comparison, _ circumstances: ExportCircumstances) -> String {
    Self(comparison: comparison).text
  }

  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "infinity", negativeInfinity: "-infinity", nan: "nan")
    guard let data = try? encoder.encode(ComparisonRecord(comparison)) else {
      preconditionFailure("a record of strings and numbers cannot be encoded")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
