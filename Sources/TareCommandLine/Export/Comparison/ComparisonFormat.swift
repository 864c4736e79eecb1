import ArgumentParser

/// The exporter of comparisons that `--format` names.
struct ComparisonFormat: ExpressibleByArgument {
  let exporter: any ComparisonExporter.Type

  init(_ exporter: any ComparisonExporter.Type) { self.exporter = exporter }

  /// nil where no exporter has that name.
  init?(argument: String) {
    guard let exporter = Exporters.ofComparisons.first(where: { $0.name == argument }) else {
      return nil
    }
    self.exporter = exporter
  }

  static var allValueStrings: [String] { Exporters.ofComparisons.map { $0.name } }

  var defaultValueDescription: String { exporter.name }

  /// "text for a terminal, markdown for a comment, …"
  static var help: String {
    let all = Exporters.ofComparisons.map { "\($0.name) for \($0.reader)" }
    return "In what form: \(all.joined(separator: ", "))."
  }
}
