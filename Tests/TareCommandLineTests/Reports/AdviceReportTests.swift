import TareModel
import Testing

@testable import TareCommandLine

@Suite("AdviceReport")
struct AdviceReportTests {
  /// Dicts and slots weighed and timed, by processes in which all took so many seconds.
  private func run(_ seconds: [Double]) -> Run {
    func weight(_ record: Double) -> Outcome {
      .memory(MemoryReading(total: Int(record) * 6000, record: record))
    }
    let series = seconds.enumerated().map { index, seconds in
      TimeSeries(
        process: index + 1, warmups: 1, samples: samples(seconds / 2), reference: samples(seconds))
    }
    var run = sampleRun([
      Cell(key: key(.metric("allocated")), outcome: weight(1052)),
      Cell(key: key(.metric("allocated"), "slots"), outcome: weight(524)),
      Cell(
        key: key(.benchmark("filter"), "slots", access: "attribute"),
        outcome: .time(TimeReading(series: series))),
    ])
    run.processes = [
      TimedProcess(
        runtime: "cpython-3.13.0", dataset: "cargo", loader: "json", representation: "slots",
        number: 1, seconds: 50, timed: 41, cpu: nil, surroundings: .init(), pulse: nil)
    ]
    return run
  }

  @Test("says what to take, and first that the machine was busy where it was")
  func whole() throws {
    let steady = try #require(AdviceReport(run: run([1, 1, 1, 1])).text)
    #expect(steady.hasPrefix("\nWhat to take for cargo on CPython 3.13.0:\n"))
    let busy = try #require(AdviceReport(run: run([1, 1, 1, 9, 9, 9])).text)
    #expect(
      busy.hasPrefix(
        "\nThe machine was busy meanwhile: between processes the same benchmarks of dicts differed by a "
          + "factor of 3.0, and ratios are known to ±"))
    #expect(busy.contains("; bytes are exact.\n\nWhat to take for cargo on CPython 3.13.0:\n"))
  }

  @Test("says nothing of a run that weighed nothing, however busy the machine was")
  func nothing() {
    var run = run([1, 1, 1, 9, 9, 9])
    run.cells.removeFirst(2)
    #expect(AdviceReport(run: run).text == nil)
  }
}
