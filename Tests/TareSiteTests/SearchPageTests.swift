import LibXML
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
}
