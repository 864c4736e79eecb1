import ArgumentParser

/// The exporter that `--format` names, of one kind of result.
struct ExportFormat<Subject>: ExpressibleByArgument {
  let exporter: any Exporter<Subject>.Type

  init(_ exporter: any Exporter<Subject>.Type) { self.exporter = exporter }

  /// nil where no exporter has that name.
  init?(argument: String) {
    guard let exporter = Exporters.of(Subject.self).first(where: { $0.name == argument }) else {
      return nil
    }
    self.exporter = exporter
  }

  static var allValueStrings: [String] { Exporters.of(Subject.self).map { $0.name } }

  var defaultValueDescription: String { exporter.name }

  /// "text for a terminal, markdown for a comment, …"
  static var help: String {
    let all = Exporters.of(Subject.self).map { "\($0.name) for \($0.reader)" }
    return "In what form: \(all.joined(separator: ", "))."
  }
}
