import TareModel
import TareTestSupport

@testable import TareRunner

extension TemporaryFolder {
  /// An executable that answers the question what it is, as `identify.py` does.
  @discardableResult
  func writeInterpreter(
    _ name: String, version: String, build: String = "[]", implementation: String = "cpython"
  ) throws -> String {
    let path = "\(path)/\(name)"
    return try write(
      name,
      """
      #!/bin/sh
      echo '{"implementation":"\(implementation)","version":"\(version)","executable":"\(path)",\
      "build":\(build)}'

      """, executable: true)
  }
}

/// A runtime without facts.
func sampleRuntime(_ version: String = "3.13.0") -> Runtime {
  Runtime(
    id: "cpython-\(version)", implementation: "cpython", version: Version(version), build: [],
    packages: [])
}
