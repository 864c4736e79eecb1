/// Where the results of an imported run come from.
package struct ImportSource: Sendable, Equatable {
  /// The tool that measured: `pyperf`.
  package var tool: String
  /// Of the tool, or of its format where only that is known.
  package var version: String?
  /// The name of the file, without its folder.
  package var file: String
  package var commit: String?
  package var branch: String?
  /// What the tool keeps histories apart by: a machine, an environment, a suite.
  package var environment: String?

  package init(
    tool: String, version: String? = nil, file: String, commit: String? = nil,
    branch: String? = nil, environment: String? = nil
  ) {
    self.tool = tool
    self.version = version
    self.file = file
    self.commit = commit
    self.branch = branch
    self.environment = environment
  }

  /// The preset of runs that were not measured here.
  package static let preset = "import"
}
