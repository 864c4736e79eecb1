import TareAnalysis
import TareMarkup
import TareModel
import TareTestSupport
import Testing

@testable import TareCharts
@testable import TareSite

@Suite("The figure of blocks")
struct BlocksFigureTests {
  private func figure(_ samples: [[Double]], reference: [Double]) throws -> Figure {
    var fixture = RunFixture()
    fixture.faults = [
      (
        { $0.representation == "slots" && $0.measure == .benchmark("filter") },
        .time(
          TimeReading(
            series: samples.enumerated().map { process, cpu in
              TimeSeries(
                process: process, warmups: 1,
                samples: .init(loops: 1, wallSeconds: cpu, cpuSeconds: cpu),
                reference: .init(loops: 1, wallSeconds: reference, cpuSeconds: reference))
            }))
      )
    ]
    let run = fixture.run
    let view = try #require(
      DatasetView(run: run, dataset: run.header.datasets[0], index: CellIndex(run.cells)))
    let access = try #require(
      run.cells.first { $0.key.representation == "slots" && $0.key.measure == .benchmark("filter") }
    ).key.access
    return try #require(
      BlocksFigure(view: view, runtime: view.runtimes[0], page: .index)
        .figure("slots", access: access))
  }

  @Test("divides each block by the one timed next to it, in a lane for each process")
  func lanes() throws {
    let chart = try #require(
      try figure([[1, 2, 4], [3, 3, 3]], reference: [2, 4, 4]).chart as? DotChart)
    let row = try #require(chart.rows.first { $0.label == "filter" })
    #expect(row.lanes == [[0.5, 0.5, 1], [1.5, 0.75, 0.75]])
    #expect(row.value == 0.75)
  }

  @Test("names the benchmark whose blocks differ most")
  func finding() throws {
    let figure = try figure([[1, 9, 1, 9, 1, 9]], reference: [1, 1, 1, 1, 1, 1])
    #expect(figure.finding.map(\.plainText).joined().contains("filter is least steady: 80"))
  }
}
