import TareFoundation
import TareModel
import TareStore

/// Turns what names a run into the run: a file, an id or its beginning, a label, or `latest`.
struct RunChoice {
  /// The folder in which ids and labels are looked for.
  var folder: String

  static let latest = "latest"

  func load(_ name: String) throws(CommandFailure) -> Run {
    let decoder = try wording { () throws(StoreError) in try RunDecoder() }
    if Self.isFile(name) || RunFile.isName(name) { return try read(name, decoder) }
    let (runs, faults) = RunFolder(folder).entries(decoder)
    if name == Self.latest, let run = runs.last {
      // It may be the latest that cannot be read.
      if let fault = faults.first { throw CommandFailure(fault) }
      return try read(run.file, decoder)
    }
    let chosen = runs.filter { $0.moment.id.hasPrefix(name) }
    let exact = chosen.filter { $0.moment.id == name }
    if let run = exact.first ?? (chosen.count == 1 ? chosen[0] : nil) {
      return try read(run.file, decoder)
    }
    guard chosen.isEmpty else {
      let ids = chosen.map(\.moment.id).joined(separator: ", ")
      throw CommandFailure(.usage, "'\(name)' may be any of \(ids)")
    }
    // The newest of a label, so that a job can measure its base again under the same label.
    for run in runs.reversed() {
      let run = try read(run.file, decoder)
      if run.header.label == name { return run }
    }
    if let fault = faults.first { throw CommandFailure(fault) }
    throw CommandFailure(
      .missingInput, "\(name): no such file, and no run in \(folder) has this id or label")
  }

  private func read(_ file: String, _ decoder: RunDecoder) throws(CommandFailure) -> Run {
    try wording { () throws(StoreError) in try decoder.run(file: file) }
  }

  /// A folder may well be called as a label is.
  private static func isFile(_ path: String) -> Bool {
    FileManager.default.isFolder(path) == false
  }
}
