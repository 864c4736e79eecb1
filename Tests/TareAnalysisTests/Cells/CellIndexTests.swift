import TareAnalysis
import TareModel
import TareTestSupport
import Testing

@Suite("CellIndex")
struct CellIndexTests {
  private let index = CellIndex([
    Cell(key: key(.allocated), outcome: .memory(MemoryReading(record: 1000))),
    Cell(
      key: key(.allocated, "text", loader: CellKey.noLoader),
      outcome: .memory(MemoryReading(total: 2240))),
  ])

  @Test("finds what no loader made in the scope of any loader", arguments: ["json", "orjson"])
  func text(loader: String) {
    let scope = Scope(runtime: "cpython-3.13.0", dataset: "cargo", loader: loader)
    let text = index.key("text", .allocated, in: scope)
    #expect(text.loader == CellKey.noLoader)
    #expect(index.memory(text)?.recordBytes(of: 10) == 224)
    #expect(index.key("dict", .allocated, in: scope).loader == loader)
    #expect(!index.hasLoader("text") && index.hasLoader("dict"))
  }

  @Test("a cell without a loader is told with those of the plain loader")
  func scope() {
    #expect(Scope(of: key(.allocated, "text", loader: CellKey.noLoader)).loader == "json")
    #expect(Scope(of: key(.allocated, loader: "orjson")).loader == "orjson")
  }
}
