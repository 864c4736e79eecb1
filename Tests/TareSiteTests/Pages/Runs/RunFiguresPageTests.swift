import LibXML
import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("The pages of a run's figures")
struct RunFiguresPageTests {
  @Test("go with the newest runs only; an older one leads to its series")
  func newest() throws {
    let count = SiteBuilder.mostDetailed + 2
    let runs = (0..<count).map { number -> Run in
      var fixture = RunFixture()
      fixture.id = "20261122T2134\(10 + number)Z-5f0c21"
      (fixture.loaders, fixture.metrics) = (["json"], ["allocated"])
      return fixture.run
    }
    let site = try Site(runs)
    for (number, run) in runs.enumerated() {
      let (id, isDetailed) = (run.header.id, number >= count - SiteBuilder.mostDetailed)
      #expect(site.paths.contains(.run(id)))
      #expect(site.paths.contains(.run(id, "cpython-3.13.0", "cargo")) == isDetailed, "\(id)")
      #expect(try site.text(.run(id)).contains("part of their series") == !isDetailed, "\(id)")
    }
  }

  @Test("hold one dataset on one runtime, and the run leads to each by the number of its figures")
  func parts() throws {
    var fixture = RunFixture()
    var other = RunFixture.cargo
    other.name = "other"
    fixture.datasets.append(other)
    let site = try Site([fixture.run])
    let page = SitePath.run(fixture.id, "cpython-3.13.0", "other")
    let text = try site.text(page)
    #expect(text.contains("Every figure of CPython 3.13.0: other"))
    #expect(text.contains("The same on CPython 3.12.1."))
    #expect(!text.contains("cargo"))
    let links = try #require(site.pages.first { $0.path == .run(fixture.id) }).tree()
      .elements(at: "//td/a").map { ($0["href"], $0.text) }
    let link = SitePath.run(fixture.id).link(to: page)
    #expect(links.contains { $0.0 == link && $0.1 == "79" }, "\(links)")
  }
}
