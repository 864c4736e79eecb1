import TareModel
import TareStore

/// Runs that the schema allows and that nobody measures: the same numbers make the same run.
struct OddRun {
  private(set) var header: Run.Header
  private(set) var results = Results()
  private(set) var end = Run.End(finished: "2026-11-22T21:40:00Z", load: "")
  private var values: OddValues

  /// - Parameters:
  ///   - names: the seed of what is measured; runs that share it can be compared.
  ///   - figures: the seed of what comes out.
  ///   - number: by which runs of one folder differ in their ids.
  init(names: UInt64, figures: UInt64, number: Int) {
    values = OddValues(seed: names)
    header = Self.header(number, &values)
    let keys = keys()
    values = OddValues(seed: figures)
    results.reports = keys.flatMap { key -> [CellReport] in
      let processes = key.measure.isBenchmark ? values.count(1...4) : 1
      return (0..<processes).map { process in
        let number = values.happens(90) ? process + 1 : 1
        return CellReport(key: key, process: number, outcome: outcome(key, process: number))
      }
    }
    results.findings = findings()
    results.processes = values.list(0...6) { [header] in Self.process(header, &$0) }
    (end.load, end.frequency) = (values.name(), values.maybe { $0.name() })
  }

  /// As a file of the current version.
  func bytes() throws -> [UInt8] {
    let encoder = RunEncoder()
    var bytes = try encoder.begin(header)
    bytes += try encoder.add(results)
    return bytes + (try encoder.end(end))
  }
}

extension OddRun {
  private static func header(_ number: Int, _ values: inout OddValues) -> Run.Header {
    let id = "20261122T2134\(10 + number)Z-" + values.one(of: ["000000", "5f0c21", "ffffff"])
    return Run.Header(
      id: id, label: values.maybe { $0.text() }, started: "2026-11-22T21:34:\(10 + number)Z",
      command: values.list(0...3) { $0.text() }, request: request(&values),
      toolVersion: values.name(),
      host: Run.Host(facts: facts(0...3, &values)), runtimes: runtimes(&values),
      datasets: datasets(&values), catalog: catalog(&values))
  }

  private static func request(_ values: inout OddValues) -> Request {
    Request(
      runtimes: values.list(0...2) { $0.text() },
      plugins: values.list(0...1) { PluginFile(path: $0.name(), sha256: nil) },
      selection: Selection(metrics: values.list(0...2) { Glob($0.text()) }),
      preset: values.one(of: ["quick", "standard", "full", "none"]), seed: values.number(),
      precision: values.maybe { $0.seconds() + 0.001 }, budget: values.maybe { $0.seconds() },
      timeLimit: values.seconds(), memoryLimit: values.maybe { $0.positive() },
      isOffline: values.happens(50))
  }

  private static func facts(
    _ range: ClosedRange<Int>, _ values: inout OddValues
  ) -> [Fact] {
    values.list(range) { Fact($0.one(of: ["CPU", "cores", "system", $0.name()]), $0.text()) }
  }

  private static func runtimes(_ values: inout OddValues) -> [Runtime] {
    let ids = [
      "cpython-3.13.0", "cpython-3.14.0rc1", "cpython-2.7.18", "pypy-7.3.17", values.name(),
    ].unique
    let count = values.count(1...3)
    return ids.shuffled(&values).prefix(count).map { id in
      Runtime(
        id: id, implementation: values.one(of: ["cpython", "pypy", values.name()]),
        version: Version(
          values.one(of: ["3.13.0", "3.14.0rc1", "2.7", "x", "99999999999999999999.1", "1..2", "."])
        ),
        build: facts(0...2, &values), packages: facts(0...2, &values))
    }
  }

  private static func datasets(_ values: inout OddValues) -> [Dataset] {
    let names = ["cargo", "small", "Cargo", values.name()].unique
    return names.shuffled(&values).prefix(values.count(0...2)).map { name in
      Dataset(
        name: name, title: values.text(), summary: values.text(), bytes: values.positive(),
        records: values.one(of: [1, 2, 6000, values.positive()]),
        sha256: String(repeating: values.one(of: ["0", "f"]), count: 64), query: query(&values),
        sample: values.happens(30)
          ? SampleOrigin(
            bytes: values.positive(), records: values.positive(),
            sha256: String(repeating: "a", count: 64), seed: values.number()) : nil,
        origin: values.maybe(origin))
    }
  }

  private static func origin(_ values: inout OddValues) -> RecordsOrigin {
    RecordsOrigin(
      form: values.one(of: RecordsOrigin.Form.allCases), part: values.maybe { $0.text() },
      key: values.maybe { $0.text() }, header: values.maybe { $0.text() },
      bytes: values.positive(), fileBytes: values.positive())
  }

  private static func query(_ values: inout OddValues) -> Query {
    let path = { (values: inout OddValues) in values.list(1...3) { $0.text() } }
    return Query(
      collect: values.maybe(path),
      match: values.maybe { values in
        Query.Match(
          field: path(&values),
          value: values.one(of: [
            .null, .bool(true), .int(.min), .double(1e300), .string(values.text()),
            .abridged(.init(kind: .text, length: values.positive(), hash: "0123abcd")),
          ]))
      }, identify: values.maybe(path), share: values.maybe(path))
  }

  private static func catalog(_ values: inout OddValues) -> Catalog {
    Catalog(
      loaders: entries(["json", "orjson"], 0...2, &values),
      representations: entries(["dict", "slots", "tuple", "dict-memo"], 0...4, &values),
      benchmarks: entries(
        ["collect", "filter", "filter-ids", "build", "load", "first-id"], 0...5, &values),
      metrics: metrics(&values),
      experiments: experiments(&values))
  }

  private static func metrics(_ values: inout OddValues) -> [MetricDescriptor] {
    let names = ["allocated", "resident", "blocks", "deep-size", "peak", values.name()].unique
    return names.shuffled(&values).prefix(values.count(0...5)).map { name in
      MetricDescriptor(
        name: name, summary: values.text(), unit: values.one(of: ["B", "B", values.name()]),
        isExact: values.happens(60), threshold: values.maybe { $0.seconds() },
        isHeadline: values.happens(50))
    }
  }

  private static func entries(
    _ names: [String], _ range: ClosedRange<Int>, _ values: inout OddValues
  ) -> [Catalog.Entry] {
    let all = (names + [values.name()]).unique
    return all.shuffled(&values).prefix(values.count(range)).map { name in
      Catalog.Entry(
        name: name, summary: values.text(), givesUp: values.maybe { $0.text() },
        access: values.list(0...2) { $0.one(of: ["key", "attribute", "index", "key"]) },
        isMutable: values.maybe { $0.happens(50) }, source: values.maybe { $0.text() },
        code: values.list(0...2) { Catalog.Code(dataset: $0.name(), text: $0.text()) },
        isPlugin: values.happens(20),
        digest: values.maybe { String(repeating: $0.one(of: ["1", "2"]), count: 64) })
    }
  }
}

extension OddRun {
  /// The cells of the header's names, and some of names that the header does not have.
  private mutating func keys() -> [CellKey] {
    let strange = values.happens(20) ? [values.name()] : []
    let (runtimes, datasets) = (
      header.runtimes.map(\.id) + strange, header.datasets.map(\.name) + strange
    )
    let loaders = header.catalog.loaders.map(\.name) + strange + ["json"]
    let held = header.catalog.representations.map(\.name) + strange
    let measures =
      header.catalog.metrics.map { Measure.metric($0.name) }
      + header.catalog.benchmarks.map { Measure.benchmark($0.name) }
    guard !datasets.isEmpty, !held.isEmpty, !measures.isEmpty else { return [] }
    return values.list(0...60) { values in
      CellKey(
        runtime: values.one(of: runtimes), dataset: values.one(of: datasets),
        loader: values.one(of: loaders), representation: values.one(of: held),
        access: values.one(of: ["key", "attribute", "index", "none"]),
        measure: values.one(of: measures))
    }
  }

  private mutating func outcome(_ key: CellKey, process: Int) -> Outcome {
    if values.happens(10) {
      return values.one(of: [
        .unavailable(why: values.text()), .failed(why: values.text(), stderr: values.text()),
        .timedOut(after: values.seconds(), stderr: values.text()),
        .wrongAnswer(why: values.text()),
      ])
    }
    guard key.measure.isBenchmark else {
      return .memory(
        MemoryReading(
          total: values.maybe { $0.whole() }, record: values.maybe { $0.fraction() },
          payload: values.maybe { abs($0.whole()) }, projected: values.maybe { $0.whole() },
          projectedLeast: values.maybe { $0.whole() }, projectedMost: values.maybe { $0.whole() },
          shared: values.maybe { abs($0.whole()) }, halved: values.maybe { abs($0.whole()) },
          paired: values.maybe { abs($0.whole()) }, list: values.maybe { abs($0.whole()) },
          stepped: values.maybe { abs($0.whole()) }, spread: values.maybe { abs($0.fraction()) },
          loading: values.maybe { abs($0.whole()) },
          types: values.maybe { abs($0.whole()) }, checked: values.maybe { $0.fraction() },
          note: values.maybe { $0.text() }))
    }
    let samples = { (values: inout OddValues) -> TimeSamples in
      let (wall, cpu) = values.clocks()
      return TimeSamples(loops: values.positive(), wallSeconds: wall, cpuSeconds: cpu)
    }
    let series = TimeSeries(
      process: process, warmups: abs(values.whole()), samples: samples(&values),
      reference: key.representation != "dict" && values.happens(80) ? samples(&values) : nil)
    return .time(TimeReading(series: [series]))
  }

  private static func process(_ header: Run.Header, _ values: inout OddValues) -> TimedProcess {
    let beats = { (values: inout OddValues) -> TimedProcess.Beats in
      let (wall, cpu) = values.clocks()
      return TimedProcess.Beats(wallSeconds: wall, cpuSeconds: cpu)
    }
    return TimedProcess(
      runtime: values.one(of: header.runtimes.map(\.id)), dataset: values.name(), loader: "json",
      representation: values.name(), number: values.positive(), seconds: values.seconds(),
      timed: values.seconds(), cpuIndex: values.maybe { abs($0.whole()) },
      surroundings: .init(
        collector: values.maybe { $0.text() }, hashes: values.maybe { $0.text() }),
      pulse: values.maybe { .init(steps: beats(&$0), memory: beats(&$0)) })
  }

  // MARK: experiments

  private static func experiments(_ values: inout OddValues) -> [Experiment] {
    let names = ["size-list", "profiler-pympler", "growth-list", "talk-pop", values.name()].unique
    return names.shuffled(&values).prefix(values.count(0...3)).map { name in
      Experiment(
        name: name, family: values.one(of: Experiment.Family.allCases), question: values.text(),
        source: values.text(), claims: values.list(0...3) { claim(&$0) },
        isQuick: values.happens(50), dataset: values.maybe { $0.one(of: ["cargo", "*"]) })
    }
  }

  /// Few, so that claims meet what was observed.
  private static let observations = ["profiler", "a: says", "a: took", "a: left behind", "x"]

  private static func claim(_ values: inout OddValues) -> Claim {
    Claim(
      observation: values.one(of: observations), value: value(&values),
      on: values.one(of: ["3.13", "2.7", "x"]), slide: values.name(), says: values.text(),
      remark: values.maybe { $0.text() }, within: values.maybe { 1 + $0.seconds() },
      at: values.maybe { abs($0.whole()) })
  }

  private static func value(_ values: inout OddValues) -> ObservedValue {
    switch values.count(0...5) {
    case 0: .bool(values.happens(50))
    case 1: .bytes(values.whole())
    case 2: .seconds(values.fraction())
    case 3: .ratio(values.fraction())
    case 4: .count(values.whole())
    default: .text(values.text())
    }
  }

  private mutating func findings() -> [Finding] {
    header.runtimes.flatMap { runtime in
      header.catalog.experiments.flatMap { experiment -> [Finding] in
        let times = values.one(of: [0, 1, 1, 1, 2])
        return (0..<times).map { _ in
          Finding(runtime: runtime.id, experiment: experiment.name, outcome: finding())
        }
      }
    }
  }

  private mutating func finding() -> FindingOutcome {
    if values.happens(20) {
      return values.one(of: [
        .unavailable(why: values.text()), .failed(why: values.text(), stderr: values.text()),
        .timedOut(after: values.seconds(), stderr: values.text()),
      ])
    }
    return .observed(
      Observed(
        observations: values.list(0...5) {
          Observation(name: $0.one(of: Self.observations), value: Self.value(&$0))
        }, series: values.list(0...3) { Self.series(&$0) },
        listings: values.list(0...2) { Listing(title: $0.name(), text: $0.text()) }))
  }

  private static func series(_ values: inout OddValues) -> ObservedSeries {
    let isFlat = values.happens(20)
    let level = values.whole()
    return ObservedSeries(
      name: values.one(of: ["list, by places", "seconds, by items", values.name()]),
      unit: values.one(of: [.bytes, .count, .nanoseconds, .ratio, .text]),
      points: values.list(0...8) { .init(x: $0.whole(), y: isFlat ? level : $0.whole()) })
  }
}

extension Array {
  fileprivate func shuffled(_ values: inout OddValues) -> [Element] {
    var generator = SeededGenerator(seed: values.number())
    return shuffled(using: &generator)
  }
}
