import TareAnalysis
import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("Pages of other tools' results")
struct ImportedPageTests {
  private func runs(_ days: ClosedRange<Int>) -> [Run] {
    days.map { day in
      var fixture = ImportedFixture()
      fixture.day = day
      fixture.time = day < 5 ? 1e-6 : 1.5e-6
      return fixture.run
    }
  }

  @Test("tell what changed, and nothing of records")
  func alone() throws {
    let site = try Site(runs(1...8))
    let index = try site.text(.index)
    #expect(index.contains("<sum>, n=10 is slower by 50% since day 5"))
    #expect(!index.contains("dict"))
    let page = try site.text(.imported)
    #expect(page.contains("pyperf, m & n"))
    let place = ResultHistory.Place(tool: "pyperf", environment: "m & n")
    #expect(site.paths.contains(.imported(place, "<sum>")))
    #expect(try site.text(.run(runs(8...8)[0].header.id)).contains("abc8"))
    #expect(try site.source(Feed.path).contains("slower in day 5"))
    let ids = runs(7...8).map(\.header.id)
    #expect(site.paths.contains(.comparison(ids[0], ids[1])))
  }

  @Test("leave a site of Tare's own runs as it is, beside them")
  func beside() throws {
    let own = [RunFixture(id: "20261031T000000Z-aaaaaa").run, RunFixture().run]
    let (alone, both) = (try Site(own), try Site(own + runs(1...2)))
    #expect(try alone.text(.index).contains("Nothing has been measured yet") == false)
    let headline = try alone.text(.index).prefix(200)
    #expect(try both.text(.index).hasPrefix(headline))
    #expect(try !alone.source(.datasets).contains("Other tools"))
    #expect(try both.source(.datasets).contains("Other tools"))
    let ids = own.map(\.header.id)
    #expect(both.paths.contains(.comparison(ids[0], ids[1])))
  }
}
