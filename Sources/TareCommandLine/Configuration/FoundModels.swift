import TareFoundation
import TareModel

/// Classes of a project that records may be held in, found in its Python files.
///
/// Files are read as text and nothing is imported, because to import a module is to run it.
struct FoundModels: Equatable {
  /// In the order of their modules.
  var classes: [ModelClass] = []
  /// The folder that their modules begin in; nil for that of the search.
  var path: String?

  /// Those of a folder, or else of `src` in it.
  init(in folder: String) {
    for path in [nil, "src"] {
      let place = path.map { "\(folder)/\($0)" } ?? folder
      let found = Self.modules(in: place, named: []).flatMap(Self.classes)
      guard !found.isEmpty else { continue }
      (classes, self.path) = (Array(found.prefix(Self.most)), path)
      return
    }
  }

  init() {}

  /// More would be a list that nobody reads.
  private static let most = 8
  /// How many folders a module may lie below the first.
  private static let depth = 3
  private static let largest = 1 << 20

  private struct Module {
    var file: String
    var name: String
  }

  /// The modules of a folder, and of the packages in it.
  private static func modules(in folder: String, named names: [String]) -> [Module] {
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return entries.sorted().flatMap { entry -> [Module] in
      let place = "\(folder)/\(entry)"
      if entry.hasSuffix(".py") {
        let name = entry == "__init__.py" ? names : names + [String(entry.dropLast(3))]
        return name.isEmpty || isTest(entry)
          ? [] : [Module(file: place, name: name.joined(separator: "."))]
      }
      let isPackage = FileManager.default.fileExists(atPath: place + "/__init__.py")
      return isPackage && names.count < depth && !isTest(entry)
        ? modules(in: place, named: names + [entry]) : []
    }
  }

  private static func isTest(_ name: String) -> Bool {
    name.hasPrefix("test_") || ["test", "tests", "conftest.py", "setup.py"].contains(name)
  }

  private static func classes(of module: Module) -> [ModelClass] {
    guard let data = FileManager.default.contents(atPath: module.file), data.count <= largest
    else { return [] }
    var found: [ModelClass] = []
    var isDecorated = false
    for line in String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline) {
      if line.hasPrefix("@") {
        isDecorated = isDecorated || decorators.contains(lastName(of: line.dropFirst()))
        continue
      }
      if line.hasPrefix("class ") {
        let rest = line.dropFirst(6).drop { $0 == " " }
        let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        let bases = rest.dropFirst(name.count).prefix { $0 != ")" }.dropFirst().split(
          separator: ",")
        let isModel = isDecorated || bases.contains { Self.bases.contains(lastName(of: $0)) }
        let type = ModelClass("\(module.name):\(name)")
        if isModel, !name.hasPrefix("_"), let type { found.append(type) }
      }
      // The lines of a decorator that goes on are indented or close it.
      if let first = line.first, !" \t)".contains(first) { isDecorated = false }
    }
    return found
  }

  /// `dataclass` of ` dataclasses.dataclass(slots=True)`.
  private static func lastName(of text: Substring) -> String {
    let path = text.drop { $0 == " " }.prefix {
      $0.isLetter || $0.isNumber || $0 == "_" || $0 == "."
    }
    // `attr.s` is `s` of attr.
    return path.split(separator: ".").last.map(String.init) ?? ""
  }

  /// Of dataclasses, attrs and pydantic.
  private static let decorators: Set = ["dataclass", "define", "frozen", "mutable", "s", "attrs"]
  /// Of pydantic, msgspec and typing.
  private static let bases: Set = ["BaseModel", "Struct", "NamedTuple", "TypedDict"]
}
