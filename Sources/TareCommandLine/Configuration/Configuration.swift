import TareAnalysis
import TareFoundation

/// What a project says once, so that commands need not be told it each time.
struct Configuration {
  /// The file that it is from; nil where there is none.
  var file: String?
  var matrix: [Fill<MatrixOptions>] = []
  var models: [Fill<ModelOptions>] = []
  var data: [Fill<DataOptions>] = []
  var rule: [Fill<RuleOptions>] = []
  var site: [Fill<SiteCommand>] = []
  var budgets: [Budget] = []
  /// Where each name and path of its lists is written.
  var places: [String: String] = [:]

  /// That of the working folder, or of one above it.
  static func found(
    from folder: String = FileManager.default.currentDirectoryPath
  ) throws(CommandFailure) -> Configuration {
    var configuration = Configuration()
    guard let file = try ConfigurationFile.nearest(to: folder) else { return configuration }
    configuration.file = file.path
    try file.node.read(ConfigurationKeys.all, into: &configuration)
    return configuration
  }

  /// Gives options what the command line leaves open.
  func fill<Options: ConfiguredOptions>(_ options: inout Options) { put(into: &options) }

  func fill(_ options: inout MatrixOptions) {
    put(into: &options)
    put(into: &options.models)
  }

  func fill(_ options: inout RunOptions) {
    fill(&options.matrix)
    fill(&options.data)
  }

  /// Does what the options come to. A name or a path of the file that turns out to be wrong is told
  /// with its place.
  func placing<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let failure as CommandFailure {
      guard let place = failure.subject.flatMap({ places[$0] }) else { throw failure }
      let status = failure.status == .usage ? .badInput : failure.status
      throw CommandFailure(status, "\(place): \(failure.sentence)")
    }
  }

  private func put<Options: ConfiguredOptions>(into options: inout Options) {
    let given = options
    for fill in self[keyPath: Options.fills] { fill.apply(given, &options) }
  }
}
