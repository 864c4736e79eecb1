import TareAnalysis
import TareCharts
import TareModel
import Testing

@testable import TareSite

@Suite("DotChart.Row+Times")
struct DotChartRowTimesTests {
  /// Times of a task, one process each, against a reference of one second.
  private func row(_ label: String, _ seconds: [Double]) throws -> DotChart.Row {
    let series = seconds.enumerated().map { number, seconds in
      TimeSeries(
        process: number + 1, warmups: 1,
        samples: TimeSamples(
          loops: 1, wallSeconds: [seconds * 2], cpuSeconds: [seconds * 2, seconds]),
        reference: TimeSamples(loops: 1, wallSeconds: [1], cpuSeconds: [1, 3]))
    }
    return try #require(DotChart.Row(label, .time(TimeReading(series: series))))
  }

  @Test("a row has the ratio of the least times of each process as points, and their ends")
  func points() throws {
    let row = try row("orjson", [0.4, 0.5, 0.6])
    #expect(row.points == [0.4, 0.5, 0.6])
    #expect((row.low, row.value, row.high) == (0.4, 0.5, 0.6))
    #expect(DotChart.Row("none", nil) == nil)
    #expect(DotChart.Row("lost", .failed(why: "no", stderr: "")) == nil)
  }

  @Test("only several processes that all lie on one side are faster, or slower, for certain")
  func certain() throws {
    #expect(try row("a", [0.4, 0.5]).isFaster)
    #expect(try !row("a", [0.4, 1.1]).isFaster)
    #expect(try !row("a", [0.4]).isFaster)
    #expect(try row("a", [1.4, 1.5]).isSlower)
    #expect(try !row("a", [1.4]).isSlower)
  }

  @Test("what overlaps with the fastest, or has one process, ties with it")
  func ties() throws {
    let first = try row("a", [0.4, 0.5])
    let apart = try row("b", [0.6, 0.7])
    #expect([first, apart].finding == .fastest(first, rest: ""))
    #expect(
      try [first, row("c", [0.5, 0.6]), row("d", [0.9]), apart].finding
        == .fastest(first, rest: "; 2 others tie with it"))
  }

  @Test("where the fastest is not certain, another that is speaks, or nothing does")
  func uncertain() throws {
    let sure = try row("b", [0.6, 0.7])
    #expect(try [row("a", [0.4, 1.1]), sure].finding == .faster(sure))
    #expect(try [row("e", [0.3]), sure].finding == .faster(sure))
    #expect(try [row("e", [0.3]), row("f", [1.2, 1.3])].finding == .uncertain)
    #expect(try [row("f", [1.2, 1.3])].finding == .nothing)
    #expect([DotChart.Row]().finding == .nothing)
  }
}
