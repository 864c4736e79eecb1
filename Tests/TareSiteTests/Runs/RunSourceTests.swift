import Synchronization
import TareAnalysis
import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("Sources of runs")
struct RunSourceTests {
  /// A shelf in memory, and how often runs were read whole.
  private final class Shelf: Sendable {
    let outlines = Mutex<[String: RunOutline]>([:])
    let reads = Mutex(0)

    func source(_ run: Run) -> RunSource {
      let id = run.header.id
      let shelf = OutlineShelf(
        recall: { self.outlines.withLock { $0[id] } },
        keep: { outline in self.outlines.withLock { $0[id] = outline } })
      return RunSource(RunMoment(id: id, started: ""), shelf: { shelf }) { () throws(SiteError) in
        self.reads.withLock { $0 += 1 }
        return run
      }
    }

    func site(_ runs: [Run]) throws -> (pages: [SitePage], reads: Int) {
      reads.withLock { $0 = 0 }
      let builder = SiteBuilder(
        runs: runs.map(source), templates: .project, runSchemas: [("run-3.xsd", [])])
      return (try builder.pages(), reads.withLock(\.self))
    }
  }

  private func runs(_ count: Int) -> [Run] {
    (1...count).map { number in
      var fixture = RunFixture()
      fixture.id = "202611\(number < 10 ? "0" : "")\(number)T000000Z-000000"
      return fixture.run
    }
  }

  @Test("the second site is the same, and older runs are not read again for it")
  func again() throws {
    let count = SiteBuilder.mostDetailed + 5
    let shelf = Shelf()
    let first = try shelf.site(runs(count))
    let second = try shelf.site(runs(count))
    // Whether a section is empty is known before the first page, and outlines alone are kept.
    #expect(first.reads == count + SiteBuilder.mostDetailed + 1)
    #expect(second.reads == SiteBuilder.mostDetailed + 1)
    #expect(first.pages == second.pages)
  }

  @Test("an older run that alone speaks for a dataset is read whole")
  func alone() throws {
    var all = runs(SiteBuilder.mostDetailed + 3)
    all[0].header.datasets[0].name = "elsewhere"
    for place in all[0].cells.indices { all[0].cells[place].key.dataset = "elsewhere" }
    let shelf = Shelf()
    _ = try shelf.site(all)
    let second = try shelf.site(all)
    #expect(second.reads == SiteBuilder.mostDetailed + 2)
    #expect(second.pages.contains { $0.path == .dataset("elsewhere") })
  }

  @Test("of two files of one run the first is shown, and the other is named")
  func twice() throws {
    let run = runs(1)[0]
    let sources = ["b.xml", "a.xml"].map { name in
      RunSource(run.header.moment, name: name) { () throws(SiteError) in run }
    }
    let (taken, twice) = sources.inOrder()
    #expect(taken.count == 1)
    #expect(twice == ["b.xml is the run 20261101T000000Z-000000, as a.xml is"])
  }
}
