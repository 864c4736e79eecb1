import TareAnalysis
import TareModel
import Testing

@testable import TareWording

@Suite("What is weighed and no choice")
struct UnchosenTextTests {
  private func summaries(_ loaders: [(name: String, loader: String)]) -> RepresentationSummaries {
    let scope = Scope(runtime: "r", dataset: "d")
    let cells = loaders.map { name, loader in
      Cell(
        key: CellKey(
          runtime: "r", dataset: "d", loader: loader, representation: name,
          access: CellKey.noAccess, measure: .allocated),
        outcome: .memory(MemoryReading(record: 10)))
    }
    return RepresentationSummaries(
      scope: scope,
      catalog: Catalog(
        representations: loaders.map { Catalog.Entry(name: $0.name, summary: "", access: []) }),
      records: 10, index: CellIndex(cells))
  }

  @Test("is named, and everything that holds records is a choice")
  func named() {
    let one = summaries([("dict", "json"), ("text", CellKey.noLoader)])
    #expect(
      one.unchosen == "text is shown for comparison: it is the file as it is, and no choice.")
    #expect(!one.isChoice("text"))
    #expect(one.isChoice("dict"))
    #expect(summaries([("dict", "json")]).unchosen == nil)
  }

  @Test("several of them share a sentence")
  func several() {
    let two = summaries([("text", CellKey.noLoader), ("bytes", CellKey.noLoader)])
    #expect(
      two.unchosen
        == "text and bytes are shown for comparison: they are the file as it is, and no choices.")
  }
}
