import TareTestSupport
import Testing

@testable import TareSite

@Suite("The page of all runtimes")
struct RuntimesPageTests {
  @Test("names the lightest of those with records in them, and not the file's text")
  func text() throws {
    let text = try Site([RunFixture.withText.run]).text(.runtimes)
    #expect(text.contains("slots-unique502 B 0.47×"))
    let change = try Site([RunFixture.withText.run]).text(.runtime("cpython-3.13.0"))
    #expect(change.contains("All 6 representations weigh the same"))
  }
}
