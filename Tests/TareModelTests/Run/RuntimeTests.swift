import TareModel
import Testing

@Suite("Runtime")
struct RuntimeTests {
  @Test("runtimes are sorted by implementation, version and build; what people run comes last")
  func order() {
    let ids = [
      ("pypy-7.3.9", "pypy", "7.3.9"), ("cpython-3.13.0t", "cpython", "3.13.0"),
      ("cpython-3.9.18", "cpython", "3.9.18"), ("cpython-3.13.0", "cpython", "3.13.0"),
      ("cpython-3.10.13", "cpython", "3.10.13"),
    ]
    let runtimes = ids.map {
      Runtime(
        id: $0.0, implementation: $0.1, version: Version($0.2),
        build: $0.0.hasSuffix("t") ? [Fact("free-threaded", "yes")] : [], packages: [])
    }
    #expect(
      runtimes.sorted().map(\.id) == [
        "pypy-7.3.9", "cpython-3.9.18", "cpython-3.10.13", "cpython-3.13.0t", "cpython-3.13.0",
      ])
  }
}
