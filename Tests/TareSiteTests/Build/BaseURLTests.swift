import Foundation
import TareTestSupport
import Testing

@testable import TareSite

@Suite("The address of a site")
struct BaseURLTests {
  @Test(
    "is an absolute address of the web",
    arguments: [
      "tare", "/tare/", "ftp://example.org/", "https://", "https://a.org/?q", "https://a.org/#a",
    ])
  func refused(text: String) {
    #expect(BaseURL(text) == nil)
  }

  @Test("leads to pages, and to a folder by the folder's name")
  func addresses() throws {
    let base = try #require(BaseURL("https://example.org/tare"))
    #expect(base.address(of: .index) == "https://example.org/tare/")
    #expect(base.address(of: .datasets) == "https://example.org/tare/datasets/")
    #expect(base.address(of: .method) == "https://example.org/tare/method.html")
    #expect(base.path == "/tare/")
    #expect(BaseURL("https://example.org")?.path == "/")
  }

  @Test("gives every page a canonical link, a map of the site, and a missing page for any depth")
  func site() throws {
    let site = try Site([RunFixture().run], baseURL: BaseURL("https://example.org/t/"))
    let address = "https://example.org/t/datasets/cargo.html"
    let page = try site.source(SitePath("datasets/cargo.html"))
    #expect(page.contains("<link rel=\"canonical\" href=\"\(address)\">"))
    let map = try site.source(.sitemap)
    #expect(map.contains("<loc>\(address)</loc>"))
    #expect(map.components(separatedBy: "<loc>").count == site.htmlPages.count)
    #expect(!map.contains("404"))
    let missing = try site.source(.notFound)
    #expect(missing.contains("href=\"/t/assets/style.css\""))
    #expect(missing.contains("action=\"/t/search.html\""))
  }

  @Test("is not made up where nobody gave one")
  func none() throws {
    let site = try Site([RunFixture().run])
    #expect(!site.paths.contains(.sitemap))
    #expect(try !site.source(.index).contains("canonical"))
  }
}
