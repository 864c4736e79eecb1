import TareAnalysis
import TareModel
import TareTestSupport
import Testing

@Suite("History")
struct HistoryTests {
  private static func slots(_ measure: Measure) -> CellKey {
    key(measure, "slots", access: "attribute", dataset: "d")
  }

  private static func memory(_ record: Double) -> Outcome { .memory(MemoryReading(record: record)) }

  private static func time(_ seconds: Double, reference: Double?) -> Outcome {
    func samples(_ seconds: Double) -> TimeSamples {
      TimeSamples(loops: 1, wallSeconds: [seconds], cpuSeconds: [seconds])
    }
    return .time(
      TimeReading(series: [
        TimeSeries(
          process: 1, warmups: 0, samples: samples(seconds), reference: reference.map(samples))
      ]))
  }

  private static func run(
    _ number: Int, _ outcomes: [(CellKey, Outcome)], sha: String = "a", cpu: String = "x"
  ) -> Run {
    Run(
      header: .init(
        id: "\(number)", label: nil, started: "2026-01-0\(number)T00:00:00Z", command: [],
        request: Request(preset: "quick", seed: 1), toolVersion: "0",
        host: .init(facts: [Fact("CPU", cpu)]), runtimes: [],
        datasets: [
          Dataset(
            name: "d", title: "", summary: "", bytes: 1, records: 1, sha256: sha, query: Query())
        ],
        catalog: Catalog(metrics: [
          MetricDescriptor(name: "allocated", summary: "", unit: "objects"),
          MetricDescriptor(name: "resident", summary: "", isExact: false),
        ])),
      cells: outcomes.map { Cell(key: $0.0, outcome: $0.1) }, end: nil)
  }

  /// Takes runs in as a site does, the newest first.
  private static func history(_ runs: [Run]) -> History {
    var history = History()
    for run in runs.reversed() { history.add(RunOutline(run)) }
    return history
  }

  private func series(_ history: inout History) -> [CellHistory] {
    history.takeSeries().map(CellHistory.init)
  }

  @Test("goes from the oldest to the newest run, and over runs without the cell")
  func order() {
    let cell = Self.slots(.allocated)
    var history = Self.history([
      Self.run(1, [(cell, Self.memory(88))]),
      Self.run(2, [(cell, .unavailable(why: "no"))]),
      Self.run(3, [(cell, Self.memory(96))]),
    ])
    #expect(history.moments.map(\.run) == ["1", "2", "3"])
    let points = series(&history).first?.points
    #expect(points?.map(\.moment) == [0, 2])
    #expect(points?.map(\.value) == [88, 96])
  }

  @Test("a byte more is a change, in the run that brought it")
  func exact() {
    let cell = Self.slots(.allocated)
    let values = [88.0, 88, 89, 89, 88]
    var history = Self.history(
      values.enumerated().map { Self.run($0 + 1, [(cell, Self.memory($1))]) })
    let changes = series(&history).flatMap(\.changes)
    #expect(changes.map(\.moment) == [2, 4])
    #expect(changes.map(\.isWorse) == [true, false])
    #expect(changes.map(\.unit) == ["objects", "objects"])
  }

  @Test("a metric that is an estimate is noisy, and so is time")
  func noisy() {
    let cells = [Self.slots(.resident), Self.slots(.benchmark("filter"))]
    var history = Self.history(
      (1...8).map { number in
        let noise = number.isMultiple(of: 2) ? 1.004 : 1
        return Self.run(
          number,
          [(cells[0], Self.memory(100 * noise)), (cells[1], Self.time(noise, reference: 2))])
      })
    let found = series(&history)
    #expect(found.map(\.quantity) == [.recordBytes, .ratio])
    #expect(found.flatMap(\.changes).isEmpty)
  }

  @Test(
    "other data begin another series, and another machine one of seconds but not of ratios; another counter one of counts"
  )
  func circumstances() {
    let cells = [Self.slots(.benchmark("load")), Self.slots(.benchmark("filter"))]
    func run(_ number: Int, _ cpu: String, _ sha: String) -> Run {
      Self.run(
        number,
        [(cells[0], Self.time(1, reference: nil)), (cells[1], Self.time(1, reference: 2))],
        sha: sha, cpu: cpu)
    }
    var moved = Self.history([run(1, "x", "a"), run(2, "y", "a"), run(3, "y", "a")])
    #expect(series(&moved).map { $0.points.count } == [2, 3])
    let counts = MemoryReading(total: 600, record: 2, counted: 300, seeds: [600])
    func counted(_ number: Int, by counter: String, cpu: String = "x") -> Run {
      let metric = MetricDescriptor(
        name: "instructions-filter", summary: "", unit: "instructions", benchmark: "filter")
      var run = Self.run(number, [(Self.slots(metric.measure), .memory(counts))], cpu: cpu)
      run.header.catalog.metrics.append(metric)
      run.header.runtimes = [
        Runtime(
          id: run.cells[0].key.runtime, implementation: "cpython", version: Version("3.13.0"),
          build: [], packages: [],
          counting: [Fact("counter", counter)])
      ]
      return run
    }
    var recounted = Self.history([
      counted(1, by: "valgrind 3.19"), counted(2, by: "valgrind 3.22"),
      counted(3, by: "valgrind 3.22"),
    ])
    #expect(series(&recounted).map { $0.points.count } == [2])
    var moving = Self.history([
      counted(1, by: "valgrind 3.22"), counted(2, by: "valgrind 3.22", cpu: "y"),
    ])
    #expect(series(&moving).map { $0.points.count } == [1])
    var changed = Self.history([run(1, "x", "a"), run(2, "x", "b")])
    #expect(series(&changed).map { $0.points.count } == [1, 1])
  }
}
