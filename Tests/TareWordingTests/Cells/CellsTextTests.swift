import TareModel
import TareTestSupport
import TareWording
import Testing

@Suite("Cells in a few lines")
struct CellsTextTests {
  private func cell(_ representation: String, _ outcome: Outcome) -> Cell {
    Cell(
      key: CellKey(
        runtime: "cpython-3.13.0", dataset: "cargo", loader: "json",
        representation: representation, access: CellKey.noAccess, measure: .metric("peak")),
      outcome: outcome)
  }

  @Test("how many have each kind of outcome")
  func counts() {
    let measured = cell("dict", .memory(MemoryReading(total: 1)))
    let cells = [measured, cell("a", .unavailable(why: "no")), cell("b", .wrongAnswer(why: "3"))]
    #expect(CellsText(cells).counts == "3 cells: 1 measured, 1 unavailable, 1 failed")
    #expect(CellsText([measured]).counts == "1 cell: 1 measured")
    let many = [Cell](repeating: measured, count: 1052)
    #expect(CellsText(many).counts == "1,052 cells: 1,052 measured")
  }

  @Test("each reason once, with the number of cells that have it")
  func faults() {
    let cells = [
      cell("slots", .failed(why: "ended by SIGSEGV", stderr: "x")),
      cell("slots", .failed(why: "ended by SIGSEGV", stderr: "y")),
      cell("mine", .timedOut(after: 60, stderr: "")), cell("away", .unavailable(why: "no")),
    ]
    #expect(
      CellsText(cells).faults == [
        "  cpython-3.13.0 slots: failed: ended by SIGSEGV (2 cells)",
        "  cpython-3.13.0 mine: timed out after 60 s (1 cell)",
      ])
  }

  @Test("what takes too long names the size of the data, and the options that help")
  func timedOut() {
    var dataset = RunFixture.cargo
    dataset.bytes = 2_200_000
    let cells = [cell("mine", .timedOut(after: 78, stderr: ""))]
    let start = "  cpython-3.13.0 mine: timed out after 78 s with 2.1 MiB of data: "
    #expect(
      CellsText(cells, datasets: [dataset]).faults == [
        start + "'--time-limit' allows more, '--sample' measures fewer records (1 cell)"
      ])
    dataset.records = 1
    #expect(
      CellsText(cells, datasets: [dataset]).faults == [
        start + "'--time-limit' allows more (1 cell)"
      ])
  }
}
