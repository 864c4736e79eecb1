import TareFoundation
import TareModel

/// The third-party packages of one interpreter: folders to search, what is in them, what is not.
struct PackageFolder: Sendable {
  /// Folders for the probe's search path, the main one first.
  var paths: [String]
  /// What could not be installed, by package name in lower case, with the reason.
  var missing: [String: String]

  static let none = PackageFolder(paths: [], missing: [:])

  /// Names and versions of what is installed, in name order.
  var packages: [Fact] {
    let files = FileManager.default
    var first: Set<String> = []
    let facts = paths.flatMap { path -> [Fact] in
      let folder = URL(fileURLWithPath: path).lastPathComponent
      let isAlternative = ![Self.main, Self.own].contains(folder)
      let facts = ((try? files.contentsOfDirectory(atPath: path)) ?? []).compactMap { entry in
        Self.fact(of: entry, isAlternative: isAlternative)
      }
      // The user's own stand before the pins, which nothing imports then.
      if folder == Self.main { return facts.filter { !first.contains($0.name.lowercased()) } }
      if folder == Self.own { first.formUnion(facts.map { $0.name.lowercased() }) }
      return facts
    }
    return facts.sorted { ($0.name.lowercased(), $0.value) < ($1.name.lowercased(), $1.value) }
  }

  /// Says why packages are not there, where they are not and nothing else was said.
  mutating func miss(_ names: [String], why: (String) -> String) {
    let installed = Set(packages.map { $0.name.lowercased() })
    for name in names where missing[name] == nil && !installed.contains(name) {
      missing[name] = why(name)
    }
  }

  /// `python_rapidjson-1.5.dist-info` is python-rapidjson 1.5.
  private static func fact(of entry: String, isAlternative: Bool) -> Fact? {
    guard let end = [".dist-info", ".egg-info"].first(where: entry.hasSuffix) else { return nil }
    let parts = entry.dropLast(end.count).split(separator: "-")
    guard parts.count >= 2 else { return nil }
    let name = String(parts[0]).replacing("_", with: "-")
    return Fact(name, String(parts[1]) + (isAlternative ? " (apart)" : ""))
  }

  /// The name of the folder of everything that can live side by side.
  static let main = "main"

  /// The name of the folder of what the user put in the place of pins; it is searched first.
  static let own = "own"
}
