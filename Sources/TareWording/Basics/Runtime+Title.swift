package import TareModel

extension Runtime {
  /// The name as its makers write it, such as "CPython 3.13.0" or "CPython 3.13.0 debug": two
  /// builds of one version have two.
  package var title: String { "\(makersName) \(version)\(buildSuffix)" }

  /// The implementation as its makers write it.
  var makersName: String { Self.names[implementation.lowercased()] ?? implementation }

  /// What tells its build from the plain one: " debug"; empty for that.
  var buildSuffix: String { oddities.map { " \($0.rawValue)" }.joined() }

  private static let names = ["cpython": "CPython", "pypy": "PyPy", "swift": "Swift"]
}
