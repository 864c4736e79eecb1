import TareTestSupport
import Testing

@testable import TareSite

@Suite("Times against the version before")
struct RuntimeChangePageTests {
  @Test("have a page for each dataset, to which the runtime leads; the oldest has none")
  func page() throws {
    let site = try Site([RunFixture().run])
    #expect(
      try site.text(.runtime("cpython-3.13.0"))
        .contains("Benchmark by benchmark, against CPython 3.12.1"))
    let text = try site.text(.change("cpython-3.13.0", "cargo", .since))
    #expect(text.contains("Cargo: benchmark by benchmark, against CPython 3.12.1"))
    #expect(text.contains("Time on CPython 3.13.0 divided by time on CPython 3.12.1, Cargo"))
    #expect(!site.paths.contains(.change("cpython-3.12.1", "cargo", .since)))
    #expect(!(try site.text(.runtime("cpython-3.12.1")).contains("Benchmark by benchmark")))
  }
}
