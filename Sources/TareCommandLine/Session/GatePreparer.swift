import TareFoundation
import TareModel
import TareRunner

/// Turns the options of a gate into the request of a run that has two versions of the user's code.
struct GatePreparer {
  var base: CodeTree
  var head: CodeTree
  /// As the user gave them, for the current folder.
  var matrix: MatrixOptions

  init(base: CodeTree, head: CodeTree, matrix: MatrixOptions) throws(CommandFailure) {
    guard !matrix.plugins.isEmpty || !matrix.models.models.isEmpty else {
      throw CommandFailure(
        .usage,
        "name the code to compare: --plugin FILE, or --model MODULE:CLASS with --path FOLDER")
    }
    (self.base, self.head, self.matrix) = (base, head, matrix)
  }

  /// - Parameter missing: hears of each file that the base does not have.
  func request(
    datasets: [LoadedDataset], data: [DatasetRequest], label: String?, seed: UInt64,
    missing: (String) -> Void
  ) throws -> RunRequest {
    var ours = matrix
    ours.plugins = try paths(matrix.plugins, .plugin, in: head)
    ours.models.paths = try modelPaths(in: head)
    ours.models.requirements = try paths(matrix.models.requirements, .requirements, in: head)
    var theirs = matrix.models
    theirs.requirements = try existing(
      matrix.models.requirements, .requirements, missing: missing)
    theirs.paths = []
    let plugins = try existing(matrix.plugins, .plugin, missing: missing)
      .flatMap(MatrixOptions.pluginFiles).map(\.path)
    let modelPaths = try modelPaths(in: base).filter(FileManager.default.fileExists)
    var request = try ours.request(
      datasets: datasets, data: data, label: label, drawnSeed: seed)
    if matrix.preset ?? Preset.quick.name == Preset.quick.name {
      request = RunRequest(
        asked: request.asked, datasets: datasets, preset: .gate, label: label)
    }
    request.isBuilding = matrix.fromSource
    request.asked.gate = GateRequest(
      base: base.tree, head: head.tree, baseRequirements: try theirs.request().requirements)
    request.base = BaseCode(plugins: plugins, modelPaths: modelPaths)
    return request
  }

  private func modelPaths(in tree: CodeTree) throws(CommandFailure) -> [String] {
    try paths(matrix.models.paths.isEmpty ? ["."] : matrix.models.paths, .path, in: tree)
  }

  private func paths(
    _ given: [String], _ option: RequestOption, in tree: CodeTree
  ) throws(CommandFailure) -> [String] {
    var found: [String] = []
    for path in given { found.append(try tree.path(of: path, option: option.rawValue)) }
    return found
  }

  /// Those that the base has.
  private func existing(
    _ given: [String], _ option: RequestOption, missing: (String) -> Void
  ) throws(CommandFailure) -> [String] {
    var found: [String] = []
    for path in given {
      let place = try base.path(of: path, option: option.rawValue)
      if FileManager.default.fileExists(atPath: place) {
        found.append(place)
      } else {
        missing("\(base.tree.name) has no \(path)")
      }
    }
    return found
  }
}
