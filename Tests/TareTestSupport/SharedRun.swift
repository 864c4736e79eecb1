package import TareModel
package import TareStore

/// A request and made results, whole or in parts as machines would measure them: out of order, each
/// machine with its own host and hours.
package struct SharedRun: Sendable {
  package var name: String
  package var runtimes: [String]
  /// Names and bytes.
  package var datasets: [(name: String, bytes: Int)]
  package var representations: [String]
  package var processes = 2
  /// Families of experiments, one experiment of each on every runtime.
  package var families: [Experiment.Family] = []

  /// A small one, one with fewer units than shards, and one with many and experiments.
  package static let all = [
    SharedRun(
      name: "two runtimes", runtimes: ["cpython-3.12.1", "cpython-3.13.0"],
      datasets: [("cargo", 1_300_000)], representations: ["dict", "slots", "tuple"]),
    SharedRun(
      name: "one unit", runtimes: ["cpython-3.13.0"], datasets: [("people", 20_000)],
      representations: ["dict", "slots"]),
    SharedRun(
      name: "many", runtimes: (9...14).map { "cpython-3.\($0).0" } + ["pypy-8.0.1"],
      datasets: [("cargo", 1_300_000), ("people", 20_000), ("wide", 9_000_000)],
      representations: ["dict", "slots", "tuple", "class"],
      families: [.identity, .sizes, .growth]),
  ]

  package var offers: [Capabilities] { runtimes.map(offer) }

  package var matrix: Matrix {
    Matrix(
      offers: offers, datasets: datasets.map(\.name), selection: Selection(), preset: .full)
  }

  package var costs: WorkCosts {
    WorkCosts(datasets: header.datasets, timing: Preset.standard.timing)
  }

  private func offer(_ runtime: String) -> Capabilities {
    func item(_ name: String, _ unavailable: String? = nil) -> Capabilities.Item {
      Capabilities.Item(name: name, summary: "", unavailable: unavailable)
    }
    return Capabilities(
      runtime: runtime, loaders: [.init(item("json")), .init(item("orjson", "no wheel"))],
      representations: representations.map {
        Capabilities.Representation(
          item: item($0), access: $0 == "dict" ? ["key"] : ["attribute", "index"], givesUp: "",
          holdsText: false, isPlugin: false)
      },
      benchmarks: ["build", "filter", "collect", "load"].map {
        Capabilities.Benchmark(
          name: $0, summary: "", hasAccess: !["build", "load"].contains($0), source: $0)
      },
      metrics: ["allocated", "deep-size"].map {
        Capabilities.Metric(descriptor: MetricDescriptor(name: $0, summary: ""), mode: .heap)
      }, experiments: families.map(trial))
  }

  private func trial(_ family: Experiment.Family) -> Capabilities.Trial {
    Capabilities.Trial(
      experiment: Experiment(
        name: "of-\(family.rawValue)", family: family, question: "", source: "", claims: [],
        isQuick: true), process: .shared, unavailable: nil)
  }

  package var header: Run.Header {
    let offer = offer(runtimes[0])
    return Run.Header(
      id: "20261122T213449Z-5f0c21", label: nil, started: "2026-11-22T21:34:49Z",
      command: ["tare", "run"],
      request: Request(preset: "full", plan: Preset.full.plan, seed: 1), toolVersion: "0.1.0",
      host: Run.Host(facts: []),
      runtimes: runtimes.map {
        Runtime(
          id: $0, implementation: "cpython", version: Version("3.13.0"), build: [], packages: [])
      },
      datasets: datasets.map {
        Dataset(
          name: $0.name, title: "", summary: "", bytes: $0.bytes, records: 100,
          sha256: String(repeating: "0", count: 64), query: Query())
      },
      catalog: Catalog(
        loaders: offer.loaders.map { .init(name: $0.name, summary: "") },
        representations: offer.representations.map {
          .init(name: $0.item.name, summary: "", access: $0.access)
        },
        benchmarks: offer.benchmarks.map { .init(name: $0.name, summary: "", source: $0.source) },
        metrics: offer.metrics.map(\.descriptor), experiments: offer.experiments.map(\.experiment)))
  }

  /// The parts of the run, each as its machine wrote it.
  ///
  /// - Parameter cpu: of the machine of a part.
  package func shards(
    _ count: Int, plan digest: Character = "a", cpu: (Int) -> String = { _ in "one" }
  ) -> [WrittenRun] {
    let plan = ShardPlan(matrix, costs: costs, count: count)
    return (1...count).map { index in
      var header = header
      let hour = 10 + (index * 7) % 13
      header.started = "2026-11-22T\(hour):34:49.00000\(index % 10)Z"
      header.id = "20261122T\(hour)344900000\(index % 10)Z-00000\(index % 10)"
      header.command = ["tare", "run", "--shard", "\(index)/\(count)"]
      header.host = Run.Host(facts: [
        Fact("system", "Debian"), Fact("CPU", cpu(index)), Fact("load before", "0.\(index)"),
      ])
      header.shards = Shards(
        count: count, plan: String(repeating: digest, count: 64), jobs: plan.jobs,
        place: .one(index))
      return WrittenRun(
        header: header, results: results(plan.part(index, of: matrix), seed: UInt64(index)),
        end: Run.End(finished: "2026-11-22T\(hour):59:00Z", load: "\(index) 0 0"))
    }
  }

  /// What the file of a part begins with.
  package func header(_ index: Int, of count: Int) -> Run.Header { shards(count)[index - 1].header }

  /// What some of the parts are merged to.
  package func merged(
    _ indices: [Int], of count: Int, cpu: (Int) -> String = { _ in "one" }
  ) throws -> Run {
    let all = shards(count, cpu: cpu).map { ShardMerge.Input(file: $0.header.id, run: $0) }
    return try ShardMerge(indices.map { all[$0 - 1] }, isPartial: true).run
  }

  /// What measuring a part gives, in an order that nobody can know.
  private func results(_ part: Matrix, seed: UInt64) -> Results {
    var generator = SeededGenerator(seed: seed)
    var results = Results()
    for number in 1...processes {
      var places: [CellKey: [CellReport]] = [:]
      for cell in part.cells {
        guard let report = report(cell, number) else { continue }
        var place = cell.key
        (place.access, place.measure) = ("", .metric(cell.mode == nil ? "time" : "weight"))
        places[place, default: []].append(report)
      }
      let order = places.keys.sorted { $0.description < $1.description }
        .shuffled(using: &generator)
      for place in order {
        results.reports += places[place] ?? []
        guard place.measure.name == "time", place.loader == "json" else { continue }
        results.processes.append(
          TimedProcess(
            runtime: place.runtime, dataset: place.dataset, loader: place.loader,
            representation: place.representation, number: number, seconds: 1.5, timed: 1,
            cpuIndex: number, surroundings: .init(), pulse: nil))
      }
    }
    results.findings = part.experiments.shuffled(using: &generator).map {
      Finding(runtime: $0.runtime, experiment: $0.name, outcome: .observed(Observed()))
    }
    return results
  }

  private func report(_ cell: Matrix.Planned, _ number: Int) -> CellReport? {
    guard number == 1 || cell.mode == nil && cell.unavailable == nil else { return nil }
    let size = cell.key.description.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) % 9973 }
    let outcome: Outcome
    if let why = cell.unavailable {
      outcome = .unavailable(why: why)
    } else if cell.mode != nil {
      outcome = .memory(MemoryReading(total: size, record: Double(size) / 4))
    } else {
      let seconds = Double(size) / 1e6
      outcome = .time(
        TimeReading(series: [
          TimeSeries(
            process: number, warmups: 1,
            samples: TimeSamples(
              loops: 2, wallSeconds: [seconds, seconds], cpuSeconds: [seconds, seconds]),
            reference: nil)
        ]))
    }
    return CellReport(key: cell.key, process: number, outcome: outcome)
  }
}
