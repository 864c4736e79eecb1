import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("The page of a runtime")
struct RuntimePageTests {
  @Test("says what changed since the version before")
  func change() throws {
    var fixture = RunFixture()
    fixture.versions = ["3.11.7", "3.12.1", "3.13.0"]
    let text = try Site([fixture.run]).text(.runtime("cpython-3.13.0"))
    #expect(text.contains("a dict is the same size as on 3.12.1"))
    #expect(text.contains("All 5 representations weigh the same"))
    #expect(text.contains("Scanning dicts is as fast as on CPython 3.12.1"))
    #expect(text.contains("on the same machine, which may be chance."))
  }

  @Test("is certain of a time only where processes lie apart, and there are several")
  func time() throws {
    var run = RunFixture().run
    run.slow(by: 2) { $0.runtime == "cpython-3.13.0" }
    func said() throws -> (page: String, list: String) {
      let site = try Site([run])
      return (try site.text(.runtime("cpython-3.13.0")), try site.text(.runtimes))
    }
    let sure = try said()
    #expect(sure.page.contains("Scanning dicts is 2× slower than on CPython 3.12.1"))
    #expect(!sure.page.contains("which may be chance"))
    #expect(sure.list.contains("0.47×2×"))
    run.leaveOneProcess(of: ["dict"])
    let unsure = try said()
    #expect(unsure.page.contains("on the same machine, which may be chance."))
    #expect(!unsure.list.contains("0.47×2×"))
  }

  @Test("the oldest is compared with nothing")
  func oldest() throws {
    let text = try Site([RunFixture().run]).text(.runtime("cpython-3.12.1"))
    #expect(text.contains("nothing is compared here"))
  }
}
