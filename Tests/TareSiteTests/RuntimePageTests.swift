import TareModel
import Testing

@testable import TareSite

@Suite("The page of a runtime")
struct RuntimePageTests {
  @Test("says what changed since the version before")
  func change() throws {
    var fixture = RunFixture()
    fixture.versions = ["3.11.7", "3.12.1", "3.13.0"]
    let text = try Site([fixture.run]).text(.runtime("cpython-3.13.0"))
    #expect(text.contains("a dict weighs what it weighed on 3.12.1"))
    #expect(text.contains("All 5 representations weigh the same"))
    #expect(text.contains("Going through dicts takes 1× the time it took on CPython 3.12.1"))
  }

  @Test("the oldest is compared with nothing")
  func oldest() throws {
    let text = try Site([RunFixture().run]).text(.runtime("cpython-3.12.1"))
    #expect(text.contains("nothing is compared here"))
  }
}
