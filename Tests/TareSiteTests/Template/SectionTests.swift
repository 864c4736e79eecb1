import Testing

@testable import TareSite

@Suite("Sections of the site")
struct SectionTests {
  @Test(
    "a page belongs to the section with its path, or with its folder",
    arguments: [
      (SitePath.index, "Overview"), (.method, "Method"), (.dataset("cargo"), "Datasets"),
      (.samples("cargo", "dict", "cpython-3.13.0"), "Datasets"),
      (.run("20261122T213449Z-5f0c21"), "Runs"),
      (.talk, "The talk"), (.experiment("folding"), "Experiments"),
    ])
  func belongs(page: SitePath, title: String) {
    #expect(Section.of(page)?.title == title)
  }

  @Test("a page of no section is in none")
  func none() { #expect(Section.of(.notFound) == nil) }

  @Test("every group has a section, and no page has two")
  func whole() {
    #expect(Section.Group.allCases.allSatisfy { !Section.all.of($0).isEmpty })
    #expect(Set(Section.all.map(\.path)).count == Section.all.count)
  }

  @Test("a dataset called index does not take the place of the section's page")
  func index() { #expect(SitePath.dataset("index") != .datasets) }
}
