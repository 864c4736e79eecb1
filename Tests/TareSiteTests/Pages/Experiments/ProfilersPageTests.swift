import TareTestSupport
import Testing

@testable import TareSite

@Suite("Page of profilers")
struct ProfilersPageTests {
  @Test("says how far profilers disagree and what they leave behind")
  func page() throws {
    let text = try Site([ExperimentFixture().asked(RunFixture())]).text(.profilers)
    #expect(text.contains("2 profilers agree on a list: 13 B"))
    #expect(text.contains("leaves 68.4 KiB behind after weighing a list"))
    #expect(text.contains("2 of 2 tools leave 4,096 B or more in the process they look at."))
    #expect(text.contains("profiler-guppy 1.113 B left 68.4 KiB, 100 ms"))
    #expect(text.contains("allIt counts <keys>."))
    #expect(text.contains("The same on other versionsCPython 3.7.16"))
  }
}
