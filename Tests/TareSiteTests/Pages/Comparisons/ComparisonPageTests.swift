import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("Comparison pages")
struct ComparisonPageTests {
  /// Runs of the fixture, a day apart; from the second on slots weighs more and scans slower.
  private static func runs(_ count: Int) -> [Run] {
    (1...count).map { day in
      var fixture = RunFixture(id: "202611\(10 + day)T100000Z-aaaaaa", label: "v\(day)")
      fixture.versions = ["3.13.0"]
      if day > 1 {
        fixture.representations[3].overhead += 8
        fixture.representations[3].paces = [("attribute", 0.84), ("key", 4.1)]
      }
      return fixture.run
    }
  }

  @Test("tell what got heavier and slower, and how to measure it again")
  func change() throws {
    let site = try Site(Self.runs(2))
    let path = SitePath.comparison("20261111T100000Z-aaaaaa", "20261112T100000Z-aaaaaa")
    let text = try site.text(path)
    #expect(text.contains("heavier"))
    #expect(text.contains("allocated of slots"))
    #expect(text.contains("All cells: cargo on cpython-3.13.0"))
    #expect(text.contains("tare compare 20261111T100000Z-aaaaaa 20261112T100000Z-aaaaaa"))
    #expect(text.contains("--representation slots --metric allocated"))
    #expect(try site.text(.comparisons).contains("heavier"))
  }

  @Test("are made of neighbours in time, up to a number, and of the pairs asked for")
  func pairs() throws {
    func pages(_ site: Site) -> Int {
      site.htmlPages.count { $0.path.text.hasPrefix("comparisons/") }
    }
    #expect(pages(try Site(Self.runs(1))) == 0)
    #expect(pages(try Site(Self.runs(3))) == 2)
    #expect(pages(try Site(Self.runs(15))) == SiteBuilder.mostDetailed)
    let runs = Self.runs(3)
    let asked = try Site(runs, pairs: [RunPair(base: runs[0], head: runs[2])])
    #expect(pages(asked) == 3)
    // A pair that is compared anyway is no second page.
    #expect(pages(try Site(runs, pairs: [RunPair(base: runs[0], head: runs[1])])) == 2)
  }

  @Test("say so when there is nothing to compare")
  func nothing() throws {
    #expect(try Site(Self.runs(1)).text(.comparisons).contains("No two runs to compare"))
  }
}
