/// Every importer there is.
package enum Importers {
  /// In the order in which a file is shown to them; what is known by little comes last.
  package static let all: [any Importer.Type] = [
    PyperfImporter.self,
    PytestBenchmarkImporter.self,
    AsvImporter.self,
    Hyperfine2Importer.self,
    Hyperfine1Importer.self,
    GoogleBenchmarkImporter.self,
    JMHImporter.self,
    GitHubActionBenchmarkImporter.self,
    CodSpeedImporter.self,
    BenchmarkDotNetImporter.self,
    CargoCriterionImporter.self,
    CriterionImporter.self,
    BencherImporter.self,
    GoBenchImporter.self,
    HyperfineCSVImporter.self,
    PytestBenchmarkCSVImporter.self,
  ]

  package static var names: [String] { all.map { $0.name } }

  /// The importer of a file.
  ///
  /// - Parameter name: what the user says it is; nil to have it found out.
  package static func importer(
    of input: ImportInput, named name: String? = nil
  ) throws(ImportError) -> any Importer.Type {
    if let named = all.first(where: { $0.name == name }) {
      guard named.knows(input) else {
        throw ImportError(
          .bad, "\(input.path): does not look like \(named.name): \(named.reads)")
      }
      return named
    }
    guard let found = all.first(where: { $0.knows(input) }) else {
      throw ImportError(
        .bad,
        "\(input.path): no importer knows this file; there are importers for "
          + names.joined(separator: ", "))
    }
    return found
  }
}
