/// Every exporter there is.
enum Exporters {
  /// The first of each kind of result is what is used where nothing is asked for.
  static let all: [any Exporter.Type] = [
    ComparisonText.self,
    ComparisonMarkdown.self,
    ComparisonJSON.self,
    ComparisonCSV.self,
    ComparisonJUnit.self,
    BudgetText.self,
    BudgetMarkdown.self,
    BudgetJSON.self,
    BudgetJUnit.self,
  ]

  /// Those of one kind of result.
  static func of<Subject>(_ kind: Subject.Type) -> [any Exporter<Subject>.Type] {
    all.compactMap { $0 as? any Exporter<Subject>.Type }
  }
}
