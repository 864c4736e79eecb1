import TareFoundation
import TareModel

/// A file of pinned requirements; its name is the name of the folder that it fills.
///
/// Two lines of comment say when it is installed: `# preset: standard` names the least preset that
/// wants it, `# members: pandas pyarrow-table` the names that do wherever they are asked for. A pin
/// that ends with `# source` has no wheel and is built; every other is installed from a wheel.
struct RequirementSet: Sendable, Equatable {
  var name: String
  var text: String

  /// The requirements themselves.
  var requirements: [Requirement] { text.split(separator: "\n").compactMap(Requirement.init) }

  /// The names of all packages that it pins for some version, in lower case.
  var packages: [String] { requirements.map(\.package).unique }

  /// The least preset that wants it; without a word of it, every one.
  var preset: String { remark("preset").first ?? Preset.quick.name }

  /// The representations and loaders that need it, where it is not for everybody.
  var members: [String] { remark("members") }

  /// What the user's own classes need, named by its content so that other needs have another
  /// folder; nil for nothing.
  init?(own requirements: [String]) {
    guard !requirements.isEmpty else { return nil }
    text = requirements.joined(separator: "\n")
    name = "with-" + SHA256.hexadecimal(Array(text.utf8)).prefix(8)
  }

  init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  private func remark(_ key: String) -> [String] {
    let start = "# \(key):"
    let line = text.split(separator: "\n").first { $0.hasPrefix(start) }
    return line?.dropFirst(start.count).split(separator: " ").map(String.init) ?? []
  }

  /// All sets of the probe, the main one first.
  static func all(in probe: String) -> [RequirementSet] {
    let folder = probe + "/requirements"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { file in
      let path = "\(folder)/\(file)"
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
      return RequirementSet(name: String(file.dropLast(4)), text: text)
    }.sorted {
      ($0.name == PackageFolder.main ? 0 : 1, $0.name) < (
        $1.name == PackageFolder.main ? 0 : 1, $1.name
      )
    }
  }
}
