import LibXML
import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("The page of samples")
struct SamplesPageTests {
  @Test("has a place, the samples and a command for every measured cell of its runtime")
  func complete() throws {
    let run = RunFixture().run
    let site = try Site([run])
    for runtime in run.header.runtimes {
      let cells = run.cells.filter {
        $0.key.representation == "slots" && $0.key.runtime == runtime.id
      }
      let path = SitePath.samples("cargo", "slots", runtime.id)
      let page = try #require(site.pages.first { $0.path == path }).tree()
      for cell in cells {
        let id = CellAddress(key: cell.key).fragment
        #expect(try page.elements(at: "//span[@id='\(id)']").count == 1, "\(cell.key)")
      }
      let commands = try page.elements(at: "//pre[@class='command']")
      #expect(commands.count == cells.count)
      let samples = try page.elements(at: "//pre/samp").map(\.text)
      #expect(samples.contains { $0.contains("process 0, 3 loops, 1 warm-ups, µs") })
      #expect(samples.contains { $0.contains("dict cpu") })
    }
  }

  @Test("leads to the same representation on every other runtime")
  func others() throws {
    let run = RunFixture().run
    let ids = run.header.runtimes.map(\.id)
    let site = try Site([run])
    for id in ids {
      let page = try #require(
        site.pages.first { $0.path == .samples("cargo", "slots", id) }
      ).tree()
      for other in ids where other != id {
        let links = try page.elements(at: "//a[@href='\(Slug(other)).html']")
        #expect(links.count == 1, "\(id) to \(other)")
      }
    }
  }

  @Test("is not there for what was not measured")
  func none() throws {
    var fixture = RunFixture()
    fixture.faults = [({ $0.representation == "tuple" }, .unavailable(why: "no"))]
    let site = try Site([fixture.run])
    #expect(!site.paths.contains { $0.text.hasPrefix("datasets/cargo/tuple") })
    let text = try site.text(.representation("tuple"))
    #expect(text.contains("not weighed on any runtime"))
    #expect(text.contains("unavailable: no"))
  }
}
