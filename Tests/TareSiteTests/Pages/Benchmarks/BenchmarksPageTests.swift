import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("Page of all benchmarks")
struct BenchmarksPageTests {
  @Test("names what was not timed, with the command that times it")
  func others() throws {
    var run = RunFixture().run
    #expect(try !Site([run]).text(.benchmarks).contains("Not timed"))
    run.header.catalog.benchmarks.append(
      Catalog.Entry(name: "send", summary: "sends", source: ""))
    let text = try Site([run]).text(.benchmarks)
    #expect(text.contains("Not timed: send. This times all:"))
    #expect(text.contains("tare run --data cargo --benchmark '*'"))
  }
}
