/// Every exporter there is.
enum Exporters {
  /// The first of each kind of result is what is used where nothing is asked for.
  static let all: [any Exporter.Type] = [
    ComparisonText.self,
    ComparisonMarkdown.self,
    ComparisonJSON.self,
    ComparisonCSV.self,
    ComparisonJUnit.self,
  ]

  static var ofComparisons: [any ComparisonExporter.Type] {
    all.compactMap { $0 as? any ComparisonExporter.Type }
  }
}
