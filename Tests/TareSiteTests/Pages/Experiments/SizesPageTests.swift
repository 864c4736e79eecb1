import LibXML
import TareTestSupport
import Testing

@testable import TareSite

@Suite("Page of base sizes")
struct SizesPageTests {
  @Test("says what changed most, groups versions with the same steps and names the change")
  func page() throws {
    let site = try Site([ExperimentFixture().asked(RunFixture())])
    let text = try site.text(.sizes)
    #expect(
      text.contains(
        "[] went from 72 B on CPython 2.7.18 to 56 B on CPython 3.13.0; "
          + "1 of 2 base sizes changed in between"))
    #expect(text.contains("its steps changed with 3.13"))
    #expect(text.contains("Bytes by number of places, the first 100"))
    #expect(text.contains("2.7 to 3.71, 5, 9, 50072 B80 B144 B144 B"))
    #expect(!text.contains("1 5 9"))
    let tree = try #require(site.pages.first { $0.path == .sizes }).tree()
    #expect(try tree.number(at: "count(//figure//*[local-name()='svg'])") == 2)
  }

  @Test("speaks of one version where there is one")
  func alone() throws {
    let site = try Site([ExperimentFixture(versions: ["3.13.0"]).asked(RunFixture())])
    let text = try site.text(.sizes)
    #expect(text.contains("2 base sizes on CPython 3.13.0"))
    #expect(text.contains("how it grows on 3.13"))
  }
}
