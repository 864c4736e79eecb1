package import TareModel

extension Runtime {
  /// The name as its makers write it, such as "CPython 3.13.0" or "CPython 3.13.0 debug": two
  /// builds of one version have two.
  package var title: String { "\(makersName) \(version)\(suffix)" }

  /// The implementation as its makers write it.
  var makersName: String { Self.names[implementation.lowercased()] ?? implementation }

  /// What tells its build from the plain one: " debug"; empty for that.
  var buildSuffix: String { oddities.map { " \($0.rawValue)" }.joined() }

  /// Build and the packages that tell it from other variants: " debug with orjson 3.10.15".
  var suffix: String { buildSuffix + (variantTitle.map { " with \($0)" } ?? "") }

  private static let names = ["cpython": "CPython", "pypy": "PyPy", "swift": "Swift"]
}
