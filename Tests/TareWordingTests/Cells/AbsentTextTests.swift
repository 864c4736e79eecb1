import TareModel
import TareTestSupport
import TareWording
import Testing

@Suite("AbsentText")
struct AbsentTextTests {
  private func key(_ measure: Measure, _ representation: String = "dict") -> CellKey {
    CellKey(
      runtime: "cpython-3.13.0", dataset: "cargo", loader: "json", representation: representation,
      access: CellKey.noAccess, measure: measure)
  }

  private func lacking(_ name: String, _ why: String) -> Cell {
    Cell(key: key(.metric("allocated"), name), outcome: .unavailable(why: "\(name) \(why)"))
  }

  @Test("tells each reason once, with all that have it")
  func reasons() {
    let cells = [
      lacking("numpy-struct", "cannot hold lists: items"), lacking("pandas", "is away"),
      lacking("array-columns", "cannot hold lists: items"), lacking("pandas", "is slow"),
    ]
    #expect(
      AbsentText(cells).lines == [
        "unavailable:", "  numpy-struct, array-columns: cannot hold lists: items",
        "  pandas: is away",
      ])
  }

  @Test("counts the reasons that are too many to tell")
  func tooMany() {
    let cells = ["a", "b", "c", "d", "e"].map { lacking($0, "is away because of \($0)") }
    #expect(AbsentText(cells).lines.count == 6)
    #expect(AbsentText(cells).lines.last == "  and 1 more reason, on the pages of 'tare site'")
  }

  @Test("tells a metric that nothing has, and not one that something has")
  func metrics() {
    let why = "PyPy does not tell the size of an object"
    let cells = [
      Cell(key: key(.metric("allocated")), outcome: .memory(MemoryReading(total: 9))),
      Cell(key: key(.metric("deep-size")), outcome: .unavailable(why: why)),
      Cell(key: key(.metric("blocks")), outcome: .unavailable(why: why)),
      Cell(key: key(.metric("allocated"), "mine"), outcome: .memory(MemoryReading(total: 9))),
    ]
    #expect(AbsentText(cells).parts == ["deep-size, blocks: \(why)"])
    let had = Cell(key: key(.metric("blocks"), "mine"), outcome: .memory(MemoryReading(total: 9)))
    #expect(AbsentText(cells + [had]).parts == ["deep-size: \(why)"])
  }

  @Test("is silent of what has a figure, and of what went wrong")
  func silence() {
    let cells = [
      Cell(key: key(.metric("allocated")), outcome: .memory(MemoryReading(total: 9))),
      Cell(key: key(.metric("peak"), "mine"), outcome: .failed(why: "no", stderr: "")),
    ]
    #expect(AbsentText(cells).lines.isEmpty)
  }
}
