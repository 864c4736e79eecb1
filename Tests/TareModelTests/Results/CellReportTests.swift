import TareModel
import TareTestSupport
import Testing

@Suite("CellReport")
struct CellReportTests {
  private func time(_ process: Int, _ wall: Double) -> Outcome {
    .time(
      TimeReading(series: [
        TimeSeries(
          process: process, warmups: 1,
          samples: TimeSamples(loops: 2, wallSeconds: [wall], cpuSeconds: [wall]),
          reference: nil)
      ]))
  }

  private func merged(_ outcomes: [Outcome]) -> [Cell] {
    Cell.merging(
      outcomes.enumerated().map {
        CellReport(key: key(.benchmark("filter")), process: $0.offset + 1, outcome: $0.element)
      })
  }

  @Test("series of several processes become one reading, ordered by process")
  func series() throws {
    let reports = [3, 1, 2].map {
      CellReport(
        key: key(.benchmark("filter")), process: $0, outcome: time($0, Double($0) / 8))
    }
    let cells = Cell.merging(reports)
    let cell = try #require(cells.first)
    #expect(cells.count == 1)
    guard case .time(let reading) = cell.outcome else {
      Issue.record("\(cell.outcome) is no time")
      return
    }
    #expect(reading.series.map(\.process) == [1, 2, 3])
    #expect(reading.series.map(\.samples.wallSeconds) == [[0.125], [0.25], [0.375]])
  }

  @Test("cells keep the order of their first report")
  func order() {
    let names = ["filter", "build", "drain"]
    let reports = (names + names.reversed()).enumerated().map {
      CellReport(
        key: key(.benchmark($0.element)), process: $0.offset / 3 + 1, outcome: time(1, 0.5))
    }
    #expect(Cell.merging(reports).map(\.key.measure.name) == names)
  }

  @Test(
    "a process that went wrong makes the cell wrong, whichever it was",
    arguments: [
      .failed(why: "crash", stderr: "tail"), .timedOut(after: 3, stderr: ""),
      .wrongAnswer(why: "11 where 12 should be"),
    ] as [Outcome])
  func fault(_ fault: Outcome) {
    #expect(merged([time(1, 0.5), fault, time(3, 0.5)]).map(\.outcome) == [fault])
    #expect(merged([fault, time(2, 0.5)]).map(\.outcome) == [fault])
    #expect(merged([fault, .failed(why: "later", stderr: "")]).map(\.outcome) == [fault])
    #expect(merged([.unavailable(why: "no"), fault]).map(\.outcome) == [fault])
  }

  @Test("what one process has beats what another finds unavailable")
  func unavailable() {
    let no = Outcome.unavailable(why: "no")
    #expect(merged([no, time(2, 0.5)]).map(\.outcome) == [time(2, 0.5)])
    #expect(merged([time(1, 0.5), no]).map(\.outcome) == [time(1, 0.5)])
    #expect(merged([no, .unavailable(why: "later")]).count == 1)
  }

  @Test("a memory cell that is reported twice keeps its first reading")
  func memory() {
    let (first, second) = (MemoryReading(total: 1), MemoryReading(total: 2))
    #expect(merged([.memory(first), .memory(second)]).map(\.outcome) == [.memory(first)])
  }

  @Test("cells that differ in any one part stay apart")
  func keys() {
    let benchmark = Measure.benchmark("filter")
    let keys = [
      key(benchmark), key(.metric("filter")), key(benchmark, "slots"),
      key(benchmark, loader: "ujson"), key(benchmark, access: "key"),
      key(benchmark, runtime: "cpython-3.12.1"), key(benchmark, dataset: "small"),
    ]
    let reports = keys.map { CellReport(key: $0, process: 1, outcome: time(1, 1)) }
    #expect(Cell.merging(reports).map(\.key) == keys)
  }
}
