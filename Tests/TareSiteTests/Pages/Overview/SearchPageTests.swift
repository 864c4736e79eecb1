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

  @Test("pages of names stand before those below them")
  func namesFirst() throws {
    let page = try #require(Site([RunFixture().run]).pages.first { $0.path == .search }).tree()
    for list in try page.elements(at: "//ul[@class='finder']") {
      let depths = try list.elements(at: "./li").dropFirst().compactMap { $0["data-value"] }
      #expect(depths == depths.sorted())
    }
    let links = try page.elements(at: "//ul[@class='finder']//a").compactMap { $0["href"] }
    let name = try #require(links.firstIndex(of: "datasets/cargo.html"))
    let samples = try #require(links.firstIndex { $0.hasPrefix("datasets/cargo/slots/") })
    #expect(name < samples)
  }

  @Test(
    "pages carry the words that readers look for",
    arguments: [
      ("RAM", SitePath.dataset("cargo")), ("footprint", .representation("slots")),
      ("peak", .loaders), ("pickle", .method), ("interning", .identity), ("upgrade", .runtimes),
    ])
  func synonyms(word: String, path: SitePath) {
    #expect(SearchWords.of(path).split(separator: " ").contains { $0 == word })
    #expect(SearchWords.of(.samples("cargo", "slots", "cpython-3.13.0")).isEmpty)
  }

  @Test("what is not on the site comes with its command, until it is measured")
  func absent() throws {
    let command = "tare run --representation pandas --preset standard"
    let without = try Site([RunFixture().run]).text(.search)
    #expect(without.contains(command))
    #expect(without.contains("tare list benchmarks"))
    #expect(without.contains("tare run --benchmark '*'"))
    var fixture = RunFixture()
    fixture.representations.append(
      .init(name: "pandas", overhead: 100, paces: [("key", 2)], givesUp: "", kind: .columns))
    #expect(try !Site([fixture.run]).text(.search).contains(command))
  }
}
