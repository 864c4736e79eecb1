import TareModel
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
      #expect(site.paths.contains(.run(id, "cpython-3.13.0")) == isDetailed, "\(id)")
      #expect(try site.text(.run(id)).contains("part of their series") == !isDetailed, "\(id)")
    }
  }
}
