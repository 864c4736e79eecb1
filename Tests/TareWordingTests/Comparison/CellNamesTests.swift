import TareModel
import TareWording
import Testing

@Suite("Names of cells that carry what differs")
struct CellNamesTests {
  private func key(_ runtime: String = "r", dataset: String = "d", loader: String = "json")
    -> CellKey
  {
    CellKey(
      runtime: runtime, dataset: dataset, loader: loader, representation: "slots",
      access: "attribute", measure: .benchmark("filter"))
  }

  @Test("what all share is said once")
  func shared() {
    let names = CellNames([key(), key()])
    #expect(names.name(key()) == "filter of slots by attribute")
    #expect(names.common == "all cells: d on r, loaded by json")
  }

  @Test("what differs is in every name")
  func differing() {
    let names = CellNames([key(), key("q", loader: "orjson")])
    #expect(
      names.name(key("q", loader: "orjson")) == "filter of slots by attribute from orjson, on q")
    #expect(names.common == "all cells: d")
    #expect(CellNames([key(), key("q", dataset: "e", loader: "x")]).common == nil)
  }

  @Test("what no loader made has none to name")
  func withoutLoader() {
    let names = CellNames([key(), key(loader: CellKey.noLoader)])
    #expect(names.common == "all cells: d on r, loaded by json")
  }
}
