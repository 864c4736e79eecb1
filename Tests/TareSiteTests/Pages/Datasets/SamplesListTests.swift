import TareAnalysis
import TareMarkup
import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("The way to the samples")
struct SamplesListTests {
  private func view() throws -> DatasetView {
    var fixture = RunFixture()
    fixture.versions = ["3.7.16", "3.13.0"]
    var library = RunLibrary()
    let run = fixture.run
    try library.add(RunOutline(run)) { () throws(SiteError) in run }
    return try #require(library.datasets.first)
  }

  private func links(_ markup: [Markup]) -> [String] {
    markup.flatMap(\.elements).filter { $0.name == "a" }.compactMap { $0.attributes["href"] }
  }

  @Test("leads to every representation of a runtime, from wherever the page lies")
  func onRuntime() throws {
    let view = try view()
    let oldest = try #require(view.runtimes.last)
    let page = SitePath.runtime(oldest.id, view.dataset.name)
    let found = links(SamplesList(view: view, page: page).markup(on: oldest))
    #expect(found.contains("../../datasets/\(view.dataset.name)/dict/cpython-3.7.16.html"))
    #expect(
      found.count == view.catalog.representations.count { !view.cells($0.name, oldest).isEmpty })
  }

  @Test("leads to the newest runtime of each, where none is named")
  func newest() throws {
    let view = try view()
    let found = links(SamplesList(view: view, page: view.path).newest)
    #expect(found.contains("\(view.dataset.name)/dict/cpython-3.13.0.html"))
    #expect(!found.contains { $0.contains("3.7.16") })
  }
}
