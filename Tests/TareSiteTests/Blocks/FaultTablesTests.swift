import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("What a run could not measure")
struct FaultTablesTests {
  @Test("cells with the same fate and names in common are told in one line, behind their number")
  func together() throws {
    var fixture = RunFixture()
    fixture.faults = [
      ({ $0.loader == "orjson" && $0.runtime == "cpython-3.12.1" }, .unavailable(why: "no wheel")),
      (
        { $0.representation == "class" && $0.access == "key" },
        .failed(why: "it broke", stderr: "Traceback")
      ),
    ]
    let text = try Site([fixture.run]).text(.run(fixture.id))
    for words in [
      "unavailableno wheelCPython 3.12.121 cells",
      "cargo; orjson; class, slots, slots-unique, tuple: allocated, deep-size, peak, resident",
      "cargo; orjson; dict: allocated, deep-size, load, peak, resident",
      "it brokestderrTracebackCPython 3.12.1, CPython 3.13.08 cells",
      "cargo; json; class by key: collect, filter, filter-ids, find-first",
    ] { #expect(text.contains(words), "\(words) in \(text)") }
  }

  @Test("a line names its runtimes where they are not all of the row’s, and few cells stand open")
  func apart() throws {
    var fixture = RunFixture()
    fixture.faults = [
      (
        {
          $0.measure == .benchmark("filter") && $0.representation == "tuple"
            || $0.measure == .benchmark("build") && $0.representation == "tuple"
              && $0.runtime == "cpython-3.12.1"
        }, .wrongAnswer(why: "other records")
      )
    ]
    let text = try Site([fixture.run]).text(.run(fixture.id))
    #expect(text.contains("CPython 3.12.1; cargo; json; tuple: build"))
    #expect(text.contains("cargo; json; tuple by index: filter"))
    #expect(!text.contains("3 cells"))
  }
}
