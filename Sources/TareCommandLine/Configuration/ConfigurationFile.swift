import TareFoundation

/// The file that holds the configuration: `tare.toml`, or `[tool.tare]` in `pyproject.toml`.
struct ConfigurationFile {
  /// As messages name it, seen from the working folder.
  let path: String
  /// The folder that it lies in.
  let folder: String
  /// What leads from the working folder to that of the file: nothing, or `../` some times.
  let way: String
  let document: TOMLDocument
  /// The table with the keys.
  let root: [TOMLStep]

  static let own = "tare.toml"
  static let shared = "pyproject.toml"

  /// The nearest one in a folder or above it, up to the top of the repository.
  ///
  /// What lies above a repository is not its own, and a plug-in that is named there would be run.
  static func nearest(to folder: String) throws(CommandFailure) -> ConfigurationFile? {
    var place = URL(fileURLWithPath: folder).standardizedFileURL
    var way = ""
    while true {
      if let found = try file(in: place.path, way: way) { return found }
      let isTop = FileManager.default.fileExists(atPath: place.path + "/.git")
      guard !isTop, place.path != "/" else { return nil }
      place = place.deletingLastPathComponent()
      way += "../"
    }
  }

  private static func file(
    in folder: String, way: String
  ) throws(CommandFailure) -> ConfigurationFile? {
    let files = [try read(own, folder, way, []), try read(shared, folder, way, Self.section)]
      .compactMap(\.self)
    guard files.count < 2 else {
      throw CommandFailure(
        .badInput,
        "\(files[1].path):\(files[1].document.line(of: Self.section)): [tool.tare] is here and "
          + "\(files[0].path) is there too; keep one of them")
    }
    return files.first
  }

  private static let section: [TOMLStep] = [.key("tool"), .key("tare")]

  /// Nil where there is no such file, or no such table in it.
  private static func read(
    _ name: String, _ folder: String, _ way: String, _ root: [TOMLStep]
  ) throws(CommandFailure) -> ConfigurationFile? {
    let file = "\(folder)/\(name)"
    let path = way + name
    guard FileManager.default.isFolder(file) == false else { return nil }
    guard let data = FileManager.default.contents(atPath: file) else {
      throw CommandFailure(.badInput, "\(path): cannot be read")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw CommandFailure(.badInput, "\(path): not UTF-8, as TOML has to be")
    }
    // A file that says nothing of Tare is nobody's fault here.
    guard root.isEmpty || text.contains("tare") else { return nil }
    let document: TOMLDocument
    do throws(TOMLFault) {
      document = try TOMLDocument(text)
    } catch {
      throw CommandFailure(.badInput, "\(path):\(error.line): not TOML: \(error.why)")
    }
    guard document.root[root] != nil else { return nil }
    return ConfigurationFile(path: path, folder: folder, way: way, document: document, root: root)
  }

  /// The whole of what is configured.
  var node: ConfigurationNode {
    ConfigurationNode(file: self, path: root, item: document.root[root] ?? .table([:]))
  }

  /// A path of the file, seen from the working folder.
  func resolved(_ path: String) -> String {
    path.hasPrefix("/") ? path : way + path
  }

  /// Whether a path of the file leads to something.
  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path.hasPrefix("/") ? path : "\(folder)/\(path)")
  }
}
