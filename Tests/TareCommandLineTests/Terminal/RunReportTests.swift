import TareModel
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("RunReport")
struct RunReportTests {
  private func text(_ cells: [Cell]) -> String { RunReport(run: sampleRun(cells)).text }

  @Test("counts what was measured, what is unavailable and what failed")
  func counts() {
    let cells = [
      Cell(key: key(.metric("peak")), outcome: .memory(MemoryReading(total: 1))),
      Cell(key: key(.metric("peak"), loader: "orjson"), outcome: .unavailable(why: "no")),
      Cell(key: key(.benchmark("filter")), outcome: .wrongAnswer(why: "3 where 4 should be")),
    ]
    #expect(text(cells).hasPrefix("3 cells: 1 measured, 1 unavailable, 1 failed\n"))
    #expect(text([cells[0]]).hasPrefix("1 cell: 1 measured\n"))
  }

  @Test("says how times were taken where there are any")
  func steadiness() {
    let run = sampleRun([
      Cell(key: key(.metric("peak")), outcome: .memory(MemoryReading(total: 1)))
    ])
    #expect(!RunReport(run: run).text.contains("inside timed code"))
    let steadiness = Steadiness(processes: 1, seconds: 50, timed: 41)
    #expect(
      RunReport(run: run, steadiness: steadiness).text.contains(
        "\n1 process for 50.0 s, 82% of it timed"))
  }

  @Test("shows instructions and their ratio to dict in one column")
  func instructions() {
    var run = sampleRun([])
    run.count("filter", ["dict": 206_774, "slots": 80_766])
    let lines = RunReport(run: run).text.split(separator: "\n").map { line in
      line.split(separator: " ").joined(separator: " ")
    }
    #expect(lines.contains("representation loader instructions-filter"))
    #expect(lines.contains { $0.hasSuffix("json 206,774") })
    #expect(lines.contains { $0.hasSuffix("json 80,766 (0.39×)") })
  }

  @Test("says each reason once, with the number of cells that have it")
  func faults() {
    let names = ["a", "b", "c"]
    let cells =
      names.map {
        Cell(
          key: key(.benchmark($0), "slots"), outcome: .failed(why: "ended by SIGSEGV", stderr: "x"))
      } + [
        Cell(key: key(.metric("peak"), "mine"), outcome: .timedOut(after: 60, stderr: "")),
        Cell(key: key(.metric("peak")), outcome: .wrongAnswer(why: "3 where 4 should be")),
      ]
    let lines = text(cells).split(separator: "\n")
    let help = "of data: '--time-limit' allows more, '--sample' measures fewer records"
    #expect(
      Array(lines.dropFirst()) == [
        "  cpython-3.13.0 slots: failed: ended by SIGSEGV (3 cells)",
        "  cpython-3.13.0 mine: timed out after 60 s with 1 B \(help) (1 cell)",
        "  cpython-3.13.0 dict: wrong answer: 3 where 4 should be (1 cell)",
      ])
  }

  @Test("weighs representations in the catalogue's order, times against plain dicts")
  func table() {
    let cells = [
      Cell(
        key: key(.metric("deep-size"), "slots"),
        outcome: .memory(MemoryReading(total: 1_918_712))),
      Cell(
        key: key(.metric("allocated"), "slots"),
        outcome: .memory(MemoryReading(total: 999, record: 87.6))),
      Cell(key: key(.benchmark("filter"), "slots", access: "key"), outcome: time(4, against: 2)),
      Cell(
        key: key(.benchmark("filter"), "slots", access: "attribute"),
        outcome: time(1.9, against: 2)),
      Cell(
        key: key(.metric("resident"), loader: "eval"), outcome: .memory(MemoryReading(record: 5))),
      Cell(key: key(.metric("deep-size")), outcome: .memory(MemoryReading(total: 8_317_088))),
    ]
    let lines = text(cells).split(separator: "\n").map {
      $0.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
    #expect(
      Array(lines.dropFirst()) == [
        "cargo on cpython-3.13.0: 6,000 records",
        "representation loader allocated allocated B/record resident B/record deep-size filter",
        "dict json 8,317,088", "dict eval 5", "slots json 999 88 1,918,712 0.95×",
      ])
  }

  @Test("weighs what no loader made, and shares out a total where no growth is known")
  func text() {
    let cells = [
      Cell(
        key: key(.metric("allocated"), "text", loader: "none"),
        outcome: .memory(MemoryReading(total: 1_344_223)))
    ]
    let words = text(cells).split(separator: "\n").last?.split(separator: " ").map(String.init)
    #expect(words == ["text", "none", "1,344,223", "224"])
  }

  @Test("names below a table what has no figure")
  func absent() {
    let cells = [
      Cell(key: key(.metric("allocated")), outcome: .memory(MemoryReading(total: 9))),
      Cell(key: key(.metric("allocated"), "pandas"), outcome: .unavailable(why: "pandas is away")),
    ]
    #expect(text(cells).hasSuffix("\nunavailable:\n  pandas: is away"))
  }

  @Test("what was asked for has its columns, in the catalogue's order")
  func asked() {
    var run = sampleRun([
      Cell(key: key(.metric("peak")), outcome: .memory(MemoryReading(total: 600_000))),
      Cell(key: key(.metric("blocks")), outcome: .memory(MemoryReading(record: 1234.5))),
      Cell(
        key: key(.benchmark("collect"), "slots", access: "attribute"),
        outcome: time(0.3, against: 0.4)),
      Cell(key: key(.benchmark("load")), outcome: Self.alone(0.0125)),
    ])
    run.header.catalog.metrics = ["blocks", "peak"].map {
      MetricDescriptor(name: $0, summary: "", unit: $0 == "peak" ? "B" : "x")
    }
    run.header.catalog.benchmarks = ["load", "collect"].map { .init(name: $0, summary: "") }
    let lines = RunReport(run: run, isAsked: true).text.split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(
      Array(lines.dropFirst(2)) == [
        "representation loader blocks x/record peak peak B/record load collect",
        "dict json 1,235 600,000 100 12.5 ms", "slots json 0.75×",
      ])
    // Nobody asked, and nothing of what is seen first is there: all the same.
    #expect(RunReport(run: run).text.contains("peak"))
  }

  /// The time of a cell that nothing is held against.
  private static func alone(_ seconds: Double) -> Outcome {
    .time(
      TimeReading(series: [
        TimeSeries(process: 1, warmups: 1, samples: samples(seconds), reference: nil)
      ]))
  }

  @Test("a loader that is unavailable is told, and not each representation that it would have made")
  func loader() {
    let cells = [
      Cell(key: key(.metric("allocated")), outcome: .memory(MemoryReading(total: 9))),
      Cell(
        key: key(.metric("allocated"), loader: "orjson"),
        outcome: .unavailable(why: "orjson has no wheel for this version")),
    ]
    #expect(text(cells).hasSuffix("\n  loader orjson: orjson has no wheel for this version"))
  }

  @Test("a run without cells has no table")
  func noTable() {
    #expect(!text([]).contains("cargo on"))
  }

  @Test("of a run of experiments alone it counts no cells")
  func experiments() {
    var run = sampleRun([])
    run.findings = [
      Finding(
        runtime: "a", experiment: "tuples",
        outcome: .observed(Observed(observations: [Observation(name: "o", value: .bool(true))])))
    ]
    #expect(RunReport(run: run).text.hasPrefix("1 experiment on 1 runtime: 1 observed"))
  }
}
