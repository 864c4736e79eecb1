import TareModel
import TareTestSupport
import Testing

@testable import TareStore

@Suite("Run files of earlier versions")
struct EarlierRunTests {
  private func run(_ bytes: [UInt8]) throws -> Run {
    let folder = try TemporaryFolder()
    return try RunDecoder().run(file: try folder.write("run.xml", bytes))
  }

  private func outcome(_ run: Run, _ representation: String, _ measure: Measure) -> Outcome? {
    run.cells.first {
      $0.key.representation == representation && $0.key.measure == measure
    }?.outcome
  }

  @Test("of version 2: the request out of its command, cells, processes and findings")
  func two() throws {
    let run = try run(EarlierRun.two)
    #expect(run.header.id == "20261130T133836Z-29e258")
    #expect(run.header.label == "two sorts")
    let request = run.header.request
    #expect(
      request.datasets == [
        DatasetRequest(
          dataset: "people", source: "in/people.json", records: "people", identify: "uid",
          match: .init(field: "city", value: "Riga"), collect: "tags", sample: 40)
      ])
    #expect(request.plugins == [PluginFile(path: "in/mine.py")])
    #expect(request.seed == 7 && request.preset == "quick" && request.hasGoal)
    #expect(request.precision == 0.5 && request.budget == 2)
    #expect(request.plan?.timing.processes == 3)
    #expect(request.runtimes == ["cpython-3.13"])
    #expect(request.selection.representations == [Glob("slots"), Glob("mine")])
    #expect(run.header.datasets[0].sample?.records == 60)
    guard case .memory(let slots)? = outcome(run, "slots", .metric("allocated")) else {
      Issue.record("slots have no weight")
      return
    }
    #expect(slots.total == 9824)
    guard case .time(let reading)? = outcome(run, "slots", .benchmark("filter")) else {
      Issue.record("slots have no time")
      return
    }
    #expect(reading.series.first?.samples.wallSeconds.count == 16)
    #expect(run.processes.allSatisfy { $0.runtime == "cpython-3.13.0" && $0.pulse != nil })
    #expect(run.findings.map(\.experiment) == ["small-integers"])
    // Its digests hash the text of files, so that the shown source decides against later runs.
    #expect(run.header.catalog.benchmarks.contains { $0.source != nil })
    #expect(run.header.catalog.benchmarks.allSatisfy { $0.digest == nil })
    #expect(run.findings.allSatisfy { $0.outcome.isObserved })
  }

  @Test("of version 1: cells alone, and no plan that anything could be judged by")
  func one() throws {
    let run = try run(EarlierRun.one)
    #expect(run.header.id == "20261130T135121Z-8c1ebd")
    #expect(
      run.header.request
        == Request(
          datasets: [DatasetRequest(dataset: "people", source: "in/people.json")],
          runtimes: ["cpython-3.13.0"],
          selection: Selection(
            loaders: [Glob("json")],
            representations: [Glob("slots"), Glob("dict"), Glob("recordclass")],
            benchmarks: [Glob("filter")], metrics: [Glob("allocated"), Glob("peak")]),
          preset: "quick", seed: 7, timeLimit: 60, memoryLimit: 4 << 30))
    #expect(
      outcome(run, "slots", .metric("allocated"))
        == .memory(MemoryReading(total: 14628, record: 233.93333333333334, payload: 723)))
    #expect(
      outcome(run, "recordclass", .metric("peak"))
        == .unavailable(why: "recordclass is not installed"))
    #expect(run.cells.count == 10)
    guard case .time(let reading)? = outcome(run, "dict", .benchmark("filter")) else {
      Issue.record("dicts have no time")
      return
    }
    #expect(reading.series.map(\.process) == [1, 2])
    #expect(reading.series[0].samples.loops == 538)
    #expect(reading.series[0].samples.cpuSeconds[0] == 2.3197565055762106e-06)
    #expect(run.processes.isEmpty && run.findings.isEmpty)
  }

  @Test("as version 3 a run of version 2 says the same to the last digit")
  func rewritten() throws {
    let old = try run(EarlierRun.two)
    let folder = try TemporaryFolder()
    let new = try RunDecoder().run(file: try old.save(in: folder.path))
    #expect(new.header == old.header)
    #expect(new.findings == old.findings && new.end == old.end)
    // Cells of one process stand together there, in whatever order processes took turns here.
    #expect(new.cells.count == old.cells.count)
    for cell in old.cells { #expect(new.cells.contains(cell), "\(cell.key)") }
    #expect(new.processes.count == old.processes.count)
    for process in old.processes { #expect(new.processes.contains(process)) }
  }

  @Test("what the schema of its version does not allow is refused with its line")
  func faults() throws {
    let text = String(decoding: EarlierRun.two, as: UTF8.self)
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "run.xml", text.replacing("measure=\"metric\"", with: "measure=\"\""))
    let error = try #require(refusal(path))
    #expect(error.kind == .bad)
    #expect(error.description.hasPrefix("\(path):"))
  }
}
