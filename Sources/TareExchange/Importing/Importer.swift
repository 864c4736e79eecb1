package import TareModel

/// Reads the files of one tool.
///
/// An importer is a file in `Formats` and a line in `Importers.all`; help and errors follow.
package protocol Importer: SendableMetatype {
  /// What `--format` calls it.
  static var name: String { get }
  /// What it reads, in a few words for the help.
  static var reads: String { get }
  /// Whether a file or folder looks like one of the tool's.
  static func knows(_ input: ImportInput) -> Bool
  /// The runs in it, the oldest first.
  static func runs(of input: ImportInput) throws(ImportError) -> [ImportedRun]
}

/// What a file says of one run.
package struct ImportedRun {
  package var source: ImportSource
  /// Nil where the file does not say when.
  var date: Moment?
  /// Of the machine, by the names of `Run.Host`.
  var host: [Fact]
  package var results: [BenchmarkResult]

  init(
    _ source: ImportSource, date: Moment? = nil, host: [Fact] = [], results: [BenchmarkResult]
  ) {
    self.source = source
    self.date = date
    self.host = host
    self.results = results
  }
}
