import Foundation
import TareModel
import TareStore

/// Turns what names a run into the run: a file, an id or its beginning, a label, or `latest`.
struct RunChoice {
  /// The folder in which ids and labels are looked for.
  var folder: String

  static let latest = "latest"

  func load(_ name: String) throws(CommandFailure) -> Run {
    let decoder = try wording { () throws(StoreError) in try RunDecoder() }
    if Self.isFile(name) || name.hasSuffix(".xml") { return try read(name, decoder) }
    let files = RunFolder(folder).files
    if name == Self.latest, let file = files.last { return try read(file, decoder) }
    let ids = files.filter { Self.id($0).hasPrefix(name) }
    if ids.count == 1 { return try read(ids[0], decoder) }
    guard ids.isEmpty || ids.contains(where: { Self.id($0) == name }) else {
      throw CommandFailure(
        .usage, "'\(name)' may be any of \(ids.map(Self.id).joined(separator: ", "))")
    }
    // The newest of a label, so that a job can measure its base again under the same label.
    for file in files.reversed() {
      let run = try read(file, decoder)
      if run.header.label == name { return run }
    }
    throw CommandFailure(
      .missingInput, "\(name): no such file, and no run in \(folder) has this id or label")
  }

  private func read(_ file: String, _ decoder: RunDecoder) throws(CommandFailure) -> Run {
    try wording { () throws(StoreError) in try decoder.run(file: file) }
  }

  /// A folder may well be called as a label is.
  private static func isFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue
  }

  /// Files are named by the ids of their runs.
  private static func id(_ file: String) -> String {
    URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
  }
}
