import TareAnalysis

/// A form in which results leave the program, chosen by `--format NAME`.
///
/// An exporter is a file in this folder and a line in `Exporters.all`; help and errors follow.
protocol Exporter: SendableMetatype {
  /// What `--format` calls it.
  static var name: String { get }
  /// Who reads it, in a few words for the help.
  static var reader: String { get }
}

/// An exporter of comparisons.
protocol ComparisonExporter: Exporter {
  /// The whole output, with or without the end of its last line.
  static func text(of comparison: Comparison, _ circumstances: ExportCircumstances) -> String
}

/// What an exporter has to know beside the results.
struct ExportCircumstances {
  /// What makes a cell fail.
  var failing = FailOn.standard
  /// The output goes to a terminal that shows colours.
  var isColoured = false
}
