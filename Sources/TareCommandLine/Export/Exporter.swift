import TareAnalysis

/// A form in which results of one kind leave the program, chosen by `--format NAME`.
///
/// An exporter is a file in this folder and a line in `Exporters.all`; help and errors follow.
protocol Exporter<Subject>: SendableMetatype {
  /// What is exported: a comparison, or what budgets say of a run.
  associatedtype Subject
  /// What `--format` calls it.
  static var name: String { get }
  /// Who reads it, in a few words for the help.
  static var reader: String { get }
  /// The whole output, with or without the end of its last line.
  static func text(of subject: Subject, _ circumstances: ExportCircumstances) -> String
}

/// What an exporter has to know beside the results.
struct ExportCircumstances {
  /// What makes a cell fail.
  var gate = Gate.standard
  /// The output goes to a terminal that shows colours.
  var isColoured = false
}
