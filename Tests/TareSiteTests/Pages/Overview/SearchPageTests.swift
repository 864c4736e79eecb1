import LibXML
import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("Everything by name")
struct SearchPageTests {
  @Test("lists every page of the site but itself and the missing one, once")
  func complete() throws {
    let site = try Site([RunFixture().run])
    let tree = try #require(site.pages.first { $0.path == .search }).tree()
    let links = try tree.elements(at: "//ul[@class='finder']//a").compactMap { $0["href"] }
    let pages = site.htmlPages.map(\.path.text)
    #expect(Set(links) == Set(pages).subtracting(["search.html", "404.html"]))
    #expect(Set(links).count == links.count)
  }

  @Test("of many runs it lists those whose every figure is on the site, so that it stays as it is")
  func bounded() throws {
    let runs = (10..<24).map { day in
      var fixture = RunFixture()
      fixture.id = "202611\(day)T000000Z-000000"
      return fixture.run
    }
    let site = try Site(runs)
    let page = try #require(site.pages.first { $0.path == .search })
    let links = try page.tree().elements(at: "//ul[@class='finder']//a").compactMap { $0["href"] }
    let listed = links.filter { $0.hasPrefix("runs/2026") && $0.split(separator: "/").count == 2 }
    #expect(listed.count == SiteBuilder.mostDetailed)
    #expect(!listed.contains(SitePath.run(runs[0].header.id).text))
    #expect(String(decoding: page.bytes, as: UTF8.self).contains("but those of older runs"))
  }
}
