import LibXML
import TareTestSupport
import Testing

@testable import TareSite

@Suite("Page of identity")
struct IdentityPageTests {
  private let site: Site

  init() throws { site = try Site([ExperimentFixture().asked(RunFixture())]) }

  @Test("says in its headline how many answers changed, and names the version")
  func headline() throws {
    let text = try site.text(.identity)
    #expect(
      text.contains(
        "1 of 4 answers about identity changed between CPython 2.7.18 and CPython 3.13.0"))
    #expect(text.contains("With 3.7200 + 300 is 500: yes, no before"))
    #expect(
      text.contains("3.7 and 3.13 answer everything alike. 2.7 and 3.6 have each their own set."))
  }

  @Test("shows every answer in a shape and a word, each leading to where it stands")
  func grid() throws {
    let page = try #require(site.pages.first { $0.path == .identity }).tree()
    let rows = try page.elements(at: "//table//tr[td]")
    #expect(rows.count == 4)
    #expect(try page.number(at: "count(//td[contains(@class, 'yes')]//span[.='●'])") == 4)
    #expect(try page.number(at: "count(//td[contains(@class, 'no')]//span[.='○'])") == 9)
    let changed = try page.elements(at: "//td[contains(@class, 'changed')]")
    #expect(changed.map { $0.text.split(separator: " ").joined(separator: " ") } == ["● yes"])
    #expect(try page.number(at: "count(//td[a])") == 16)
  }

  @Test("tells why an answer is missing")
  func missing() throws {
    let source = try site.source(.identity)
    #expect(source.contains("title=\"timed out: no answer within 5 s\""))
    #expect(source.contains("title=\"this version has nothing to observe here\""))
  }
}
