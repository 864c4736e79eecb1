import Foundation
import LibXML
import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("The site overall")
struct SiteBuilderTests {
  @Test("has every section's page, a page for each dataset and run, the schemas and its marker")
  func files() throws {
    let site = try Site([RunFixture().run])
    let expected: Set<SitePath> = [
      .notFound, Feed.path, .runSchema("run-1.xsd"), .runSchema("run-3.xsd"), .marker,
      SitePath("assets/style.css"), SitePath("assets/chart.css"), SitePath("assets/tare.js"),
      SitePath("assets/icon.svg"), SitePath("datasets/cargo.html"),
      SitePath("runs/20261122T213449Z-5f0c21.html"),
    ]
    #expect(site.paths.isSuperset(of: expected.union(Section.all.map(\.path))))
    #expect(try site.source(.runSchema("run-1.xsd")) == "<one/>")
    #expect(try site.source(.runSchema("run-3.xsd")) == "<three/>")
  }

  @Test("comes out the same to the byte, whatever the order of the runs")
  func stable() throws {
    let runs = [RunFixture().run, RunFixture(id: "20261121T100000Z-aaaaaa").run]
    #expect(try Site(runs).pages == Site(runs.reversed()).pages)
  }

  @Test("says so when there is no run")
  func empty() throws {
    let site = try Site([])
    #expect(try site.text(.index).contains("Nothing has been measured yet"))
    for section in Section.all { #expect(site.paths.contains(section.path), "\(section.title)") }
  }

  @Test("says so when a run measured nothing")
  func failed() throws {
    var fixture = RunFixture()
    fixture.faults = [({ _ in true }, .failed(why: "it broke", stderr: "Traceback"))]
    let site = try Site([fixture.run])
    #expect(try site.text(.index).contains("Nothing has been measured yet"))
    #expect(site.paths.contains(SitePath("datasets/cargo.html")) == false)
    let page = try site.text(.run(fixture.id))
    #expect(page.contains("it broke"))
    #expect(page.contains("Traceback"))
    #expect(page.contains("This run holds no figure."))
  }

  @Test("shows one of two runs with one id")
  func twins() throws {
    #expect(try Site([RunFixture().run, RunFixture().run]).pages == Site([RunFixture().run]).pages)
  }

  @Test("a run whose data stand twice in its header makes the site that it makes with them once")
  func dataTwice() throws {
    var run = RunFixture().run
    let once = try Site([run]).paths
    run.header.datasets.append(run.header.datasets[0])
    #expect(try Site([run]).paths == once)
  }

  @Test("shows labels and titles as text, whatever is in them")
  func nasty() throws {
    var fixture = RunFixture(label: "</script><b>&amp;\u{7}")
    fixture.datasets = [RunFixture.nasty]
    let site = try Site([fixture.run])
    let index = try site.source(.index)
    #expect(index.contains("&lt;/script&gt;&lt;b&gt;&amp;amp;\\u{7}"))
    #expect(index.components(separatedBy: "<script").count == 2)
    #expect(!index.contains("\u{7}"))
    #expect(try site.text(.index).contains("Wide & <script>\"'"))
  }

  @Test("writes itself for a look when TARE_SITE is set", .enabled(if: Self.folder != nil))
  func look() throws {
    let folder = try #require(Self.folder)
    var nasty = RunFixture(
      id: "20261121T100000Z-aaaaaa", label: String(repeating: "</script>\u{202E}שלום ", count: 40))
    nasty.versions = ["3.7.16", "3.9.18", "3.11.7", "3.12.1", "3.13.0"]
    nasty.datasets = [RunFixture.nasty]
    var large = RunFixture(id: "20261120T100000Z-bbbbbb", label: "large")
    large.versions = [
      "2.7.18", "3.6.15", "3.7.16", "3.8.18", "3.9.18", "3.10.13", "3.11.7", "3.13.0",
    ]
    large.loaders = ["json", "orjson", "ujson", "eval"]
    large.representations += ["namedtuple", "dataclass", "frozendict", "slots-dict-base"].map {
      .init(name: $0, overhead: 300, paces: [("attribute", 0.9), ("key", 1.2)])
    }
    let runs = [RunFixture.withFaults.run, nasty.run, large.run]
    try SiteBuilder(
      runs: runs.map { RunSource($0) }, templates: .project, runSchemas: [("run-3.xsd", [])]
    ).write(
      to: folder)
    #expect(FileManager.default.fileExists(atPath: "\(folder)/index.html"))
  }

  private static let folder = ProcessInfo.processInfo.environment["TARE_SITE"]
}
