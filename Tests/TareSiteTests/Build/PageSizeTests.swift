import TareAnalysis
import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("The size of pages")
struct PageSizeTests {
  /// A run as the preset `standard` measures it on ten interpreters: 34 representations of three
  /// datasets, a third of them read in two ways, eight benchmarks, five metrics, nine loaders.
  private static var standard: Run {
    var fixture = RunFixture()
    fixture.versions = [
      "2.7.18", "3.6.15", "3.7.16", "3.8.18", "3.9.18", "3.10.13", "3.11.2", "3.11.7", "3.12.1",
      "3.13.0",
    ]
    fixture.datasets = ["cargo", "small", "spaceships"].map { name in
      var dataset = RunFixture.cargo
      (dataset.name, dataset.title) = (name, "The dataset \(name)")
      return dataset
    }
    fixture.representations += (0..<29).map { (number: Int) -> RunFixture.Representation in
      let place = Double(number)
      let key = number % 3 == 0 ? [("key", 3 + place / 10)] : []
      return RunFixture.Representation(
        name: "representation-\(10 + number)", overhead: 150 + place * 31,
        paces: [("attribute", 0.7 + place / 50)] + key)
    }
    fixture.metrics.append("blocks")
    fixture.benchmarks += ["drain", "first-id"]
    fixture.loaders = [
      "json", "orjson", "msgspec", "pysimdjson", "rapidjson", "ujson", "simplejson", "eval",
      "cjson",
    ]
    let old: Set = ["cpython-2.7.18", "cpython-3.6.15", "cpython-3.7.16"]
    fixture.faults = [
      (
        { old.contains($0.runtime) && $0.representation.hasSuffix("5") },
        .unavailable(why: "no release of the package for this runtime is known")
      ),
      (
        {
          $0.loader != "json" && $0.measure != .metric("deep-size")
            && $0.runtime != "cpython-3.9.18"
        },
        .unavailable(why: "this loader's records are not weighed in this way")
      ),
    ]
    return fixture.run
  }

  /// Pages whose size grows with what was measured, of the newest and the oldest runtime; those of
  /// samples, a thousand of them, hold one representation on one runtime each.
  private static func contents(_ run: Run) throws -> [PageContent] {
    var library = RunLibrary()
    let outline = RunOutline(run)
    try library.add(outline) { () throws(SiteError) in run }
    let index = CellIndex(run.cells)
    var contents = [
      IndexPage(library).content, DatasetsPage(library).content, LoadersPage(library).content,
      RepresentationsPage(library).content, RuntimesPage(library).content,
      BenchmarksPage(library).content,
      RunPage(run: outline, datasets: library.datasets).content,
    ]
    for view in library.datasets {
      contents.append(DatasetPage(view: view).content)
      if let page = DatasetRuntimesPage(view: view) { contents.append(page.content) }
    }
    for entry in library.benchmarks {
      contents += BenchmarkPage.all(entry, library).map(\.content)
    }
    for entry in library.representations.suffix(1) {
      contents.append(RepresentationPage(entry: entry, library: library).content)
    }
    for runtime in [run.header.runtimes.first, run.header.runtimes.last].compactMap(\.self) {
      contents.append(RuntimePage(runtime: runtime, library: library).content)
      for view in library.datasets {
        contents.append(RuntimeDatasetPage(view: view, runtime: runtime).content)
        let figures = RunFiguresPage(
          run: run, runtime: runtime, dataset: view.dataset, index: index)
        contents.append(figures.content)
        let change = RuntimeChangePage(view: view, runtime: runtime, step: .since)
        if let change { contents.append(change.content) }
      }
    }
    return contents
  }

  @Test("a run of ten interpreters makes no page of 300 KB, and an overview of half as much")
  func standard() throws {
    let sections = Section.all.map(\.path) + [Feed.path, .runSchema("run-3.xsd")]
    let writer = PageWriter(
      template: try PageTemplate(.project),
      files: Set(sections).union(try TemplateFolder.project.assets().map(\.path)),
      sections: Section.all, schemas: try PageSchemas(), chartStyle: "", baseURL: nil)
    let pages = try Parallel.map(try Self.contents(Self.standard)) {
      content throws(SiteError) in try writer.pages(content)
    }.flatMap(\.self)
    for page in pages where page.path.text.hasSuffix(".html") {
      let limit = page.path == .index ? 150_000 : 300_000
      #expect(page.bytes.count < limit, "\(page.path.text): \(page.bytes.count)")
    }
  }
}
