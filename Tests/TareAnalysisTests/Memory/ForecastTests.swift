import TareModel
import TareTestSupport
import Testing

@testable import TareAnalysis

@Suite("Memory of other numbers of records")
struct ForecastTests {
  private func forecast(_ reading: MemoryReading, records: Int, peak: Int? = nil) throws
    -> Forecast?
  {
    var dataset = RunFixture.cargo
    dataset.records = records
    var fixture = RunFixture(datasets: [dataset])
    fixture.versions = ["3.13.0"]
    fixture.representations.removeLast(3)
    var run = fixture.run
    for place in run.cells.indices {
      switch run.cells[place].key.measure {
      case .metric("allocated"): run.cells[place].outcome = .memory(reading)
      case .metric("peak"):
        run.cells[place].outcome =
          peak.map { .memory(MemoryReading(total: $0)) } ?? .unavailable(why: "no")
      case .metric("resident"): run.cells[place].outcome = .unavailable(why: "no")
      default: break
      }
    }
    let view = try #require(DatasetView(run: run, dataset: dataset, index: CellIndex(run.cells)))
    return Forecast(view, try #require(view.runtimes.first))
  }

  /// A thousand records of 100 bytes, places in the list included in what the list takes.
  private let alike = MemoryReading(
    total: 108_000, record: 100, shared: 0, list: 8000, spread: 0)

  @Test("records that share nothing take as much each, however many")
  func alikeRecords() throws {
    let forecast = try #require(try forecast(alike, records: 1000))
    #expect(forecast.held("dict", 10_000) == 1_080_000)
    #expect(forecast.held("dict", 100_000_000) == 10_800_000_000)
    #expect(forecast.held("dict", 7) == nil)
    #expect(forecast.ways.allSatisfy { $0.peak == nil })
  }

  @Test("a peak grows with the records, and is never below what is held")
  func peaks() throws {
    let forecast = try #require(try forecast(alike, records: 1000, peak: 300_000))
    #expect(forecast.ways[0].peak?.first == 3_000_000)
    let low = try #require(try self.forecast(alike, records: 1000, peak: 10))
    #expect(low.ways[0].peak == low.ways[0].held)
  }

  @Test("fewer than were measured keep what all share")
  func fewer() throws {
    let reading = MemoryReading(
      total: 2_160_500, record: 100, shared: 500, list: 160_000, spread: 0)
    let forecast = try #require(try forecast(reading, records: 20_000))
    #expect(forecast.held("dict", 10_000) == 500 + 1_080_000)
  }

  @Test("nothing is told of too few records")
  func few() throws {
    #expect(try forecast(alike, records: 7) == nil)
  }
}
