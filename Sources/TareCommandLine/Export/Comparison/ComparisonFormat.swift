import ArgumentParser
import TareAnalysis

/// In what form a comparison is printed.
enum ComparisonFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, json, csv, junit

  static let names = allCases.map(\.rawValue).joined(separator: ", ")

  func text(of comparison: Comparison, failing: FailOn, isColoured: Bool) -> String {
    switch self {
    case .text: ComparisonText(comparison: comparison, isColoured: isColoured).text
    case .markdown: ComparisonMarkdown(comparison: comparison).text
    case .json: ComparisonJSON(comparison: comparison).text
    case .csv: ComparisonCSV(comparison: comparison).text
    case .junit: ComparisonJUnit(comparison: comparison, failing: failing).text
    }
  }
}
