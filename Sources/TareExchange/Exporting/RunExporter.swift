package import TareModel

/// A form in which a run leaves the program for another tool.
///
/// An exporter is a file in this folder and a line in `RunExporters.all`; help and errors follow.
package protocol RunExporter: SendableMetatype {
  /// What `--format` calls it.
  static var name: String { get }
  /// Who reads it, in a few words for the help.
  static var reader: String { get }
  /// Whether its tool has a place for such a result.
  static func takes(_ result: BenchmarkResult) -> Bool
  /// The file; results that it does not take are left out.
  static func text(of run: Run, _ results: [BenchmarkResult]) -> String
}

extension RunExporter {
  package static func takes(_ result: BenchmarkResult) -> Bool { true }
}

/// Every exporter of runs there is.
package enum RunExporters {
  package static let all: [any RunExporter.Type] = [
    JSONExporter.self,
    CSVExporter.self,
    PyperfExporter.self,
    BencherExporter.self,
    GitHubActionBenchmarkExporter.self,
  ]

  package static var names: [String] { all.map { $0.name } }
}

/// What an exporter made of a run.
package struct Export: Sendable {
  package var text: String
  package var results: Int
  /// Results that the tool has no place for.
  package var leftOut: Int

  package init(_ run: Run, as exporter: any RunExporter.Type) {
    let all = run.results
    let taken = all.filter { exporter.takes($0) }
    text = exporter.text(of: run, taken)
    (results, leftOut) = (taken.count, all.count - taken.count)
  }
}
