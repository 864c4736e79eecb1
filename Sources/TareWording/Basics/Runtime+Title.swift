package import TareModel

extension Runtime {
  /// The name as its makers write it: "CPython 3.13.0".
  package var title: String {
    let name = Self.names[implementation.lowercased()] ?? implementation
    return "\(name) \(version)"
  }

  private static let names = ["cpython": "CPython", "pypy": "PyPy", "swift": "Swift"]
}
