import LibXML
import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("The navigation")
struct NavigationTests {
  /// Sections whose page only says that nothing was measured.
  private func empty(_ site: Site) throws -> Set<SitePath> {
    let sayings = [
      "No run on this site", "One run is no history yet", "No two runs to compare",
      "No package was measured in two releases", "No results of other tools",
    ]
    return Set(
      try Section.all.map(\.path).filter { path in
        let text = try site.text(path)
        return sayings.contains(where: text.contains)
      })
  }

  private func linked(_ site: Site, from path: SitePath) throws -> Set<String> {
    let tree = try #require(site.pages.first { $0.path == path }).tree()
    let links = try tree.elements(at: "//nav[@class='map' or @class='site']//a")
    return Set(links.compactMap { $0["href"] })
  }

  private func expectOnlyFull(_ site: Site) throws -> Int {
    let empty = try empty(site)
    // From the root, links are paths; a run's page is made before all runs are known.
    let links = try linked(site, from: .index)
    #expect(links == Set(Section.all.map(\.path).filter { !empty.contains($0) }.map(\.text)))
    let run = try #require(site.pages.first { $0.path.text.hasPrefix("runs/2") }).path
    #expect(try linked(site, from: run).count == links.count)
    let listed = try #require(site.pages.first { $0.path == .search }).tree()
      .elements(at: "//ul[@class='finder']//a").compactMap { $0["href"] }
    #expect(empty.allSatisfy { listed.contains($0.text) })
    return empty.count
  }

  @Test("does without sections that have nothing to say, which are in the list of all pages")
  func empty() throws {
    let site = try Site([RunFixture().run])
    #expect(try expectOnlyFull(site) > 5)
    // Nothing of a group is there, and so is the group.
    #expect(try !site.source(.index).contains("Inside Python"))
    #expect(try linked(site, from: .history).contains("runs/index.html"))
  }

  @Test("has all sections where all have something to say")
  func full() throws {
    var older = RunFixture().run
    older.header.id = "20261121T213449Z-5f0c20"
    let site = try Site([older, ExperimentFixture().asked(RunFixture())])
    _ = try expectOnlyFull(site)
    #expect(try linked(site, from: .index).isSuperset(of: ["talk.html", "history.html"]))
  }

  @Test("of a site without runs it leads to what is there all the same")
  func nothing() throws {
    let site = try Site([])
    let links = try linked(site, from: .index)
    #expect(links.isSuperset(of: ["index.html", "method.html", "search.html"]))
    #expect(!links.contains("datasets/index.html"))
  }
}
