import TareAnalysis
import TareFoundation

/// A comparison as JSON, its keys sorted, so that equal comparisons are equal bytes.
struct ComparisonJSON: Exporter {
  static let name = "json"
  static let reader = "programs"

  var comparison: Comparison

  static func text(of comparison: Comparison, _ circumstances: ExportCircumstances) -> String {
    Self(comparison: comparison).text
  }

  var text: String { Self.text(of: ComparisonRecord(comparison)) }

  /// Any record of strings and numbers.
  static func text(of record: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "infinity", negativeInfinity: "-infinity", nan: "nan")
    guard let data = try? encoder.encode(record) else {
      preconditionFailure("a record of strings and numbers cannot be encoded")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
