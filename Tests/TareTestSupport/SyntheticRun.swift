package import TareModel

/// Runs made of chosen figures and seeded noise, as a matrix measured on one machine would give
/// them.
///
/// Times have the three layers of noise that real ones have: every process has its own pace against
/// the reference, every block adds a little, and some blocks are held up by a neighbour.
package struct SyntheticRun {
  package var id = "20261122T213449Z-5f0c21"
  package var label: String?
  package var seed: UInt64 = 1
  package var runtimes = ["cpython-3.13.0"]
  package var representations = ["dict", "slots", "tuple"]
  package var benchmarks = ["collect", "filter", "drain"]
  package var processes = 5
  package var blocks = 9
  /// Standard deviation of a process's pace, as a share of 1; it doubles and halves from cell to
  /// cell.
  package var processNoise = 0.006
  package var blockNoise = 0.004
  /// The machine's pace, by which all seconds of the run are multiplied.
  package var pace = 1.0
  /// By what the time of a cell is multiplied.
  package var factor: (CellKey) -> Double = { _ in 1 }
  /// Bytes of all records of a representation, by `allocated` and `deep-size`.
  package var bytes: (CellKey) -> Int = { 1_000_000 + $0.representation.utf8.count * 1000 }
  package var host = Run.Host(facts: [
    Fact("system", "Debian"), Fact("architecture", "x86-64"), Fact("CPU", "one"),
    Fact("cores", "2"), Fact("load before", "0.1"),
  ])
  package var sha256 = String(repeating: "0", count: 64)
  package var source = "[r for r in records]"
  package var records = 6000
  /// Seconds that a fixed piece of work took, process by process; empty where nobody looked.
  package var steps: [Double] = []
  /// Of the benchmarks' files.
  package var digest: String?
  /// What the experiment `small-integers` sees, on every runtime.
  package var observations: [Observation] = []
  /// Outcomes to put in place of what would be measured.
  package var replacing: (CellKey) -> Outcome? = { _ in nil }

  package init() {}

  package var run: Run {
    var generator = SeededGenerator(seed: seed)
    let cells = keys.map { key in
      let outcome = key.measure.isBenchmark ? time(key, &generator) : memory(key)
      return Cell(key: key, outcome: replacing(key) ?? outcome)
    }
    var run = Run(
      header: header, cells: cells,
      findings: observations.isEmpty
        ? []
        : runtimes.map {
          Finding(
            runtime: $0, experiment: "small-integers",
            outcome: .observed(Observed(observations: observations)))
        },
      end: Run.End(finished: "2026-11-22T21:40:00Z", load: "0.1 0.1 0.1"))
    run.processes = steps.enumerated().map { number, seconds in
      let beats = TimedProcess.Beats(wallSeconds: [seconds], cpuSeconds: [seconds])
      return TimedProcess(
        runtime: runtimes[0], dataset: "cargo", loader: "json", representation: "slots",
        number: number + 1, seconds: 1, timed: 0.5, cpuIndex: nil, surroundings: .init(),
        pulse: .init(steps: beats, memory: .init(wallSeconds: [1], cpuSeconds: [1])))
    }
    return run
  }

  package var header: Run.Header {
    Run.Header(
      id: id, label: label, started: "2026-11-22T21:34:49Z", command: ["tare", "run"],
      request: Request(
        datasets: [DatasetRequest(dataset: "cargo", source: "cargo")], preset: "standard",
        plan: Preset.standard.plan, seed: seed),
      toolVersion: "0.1.0", host: host,
      runtimes: runtimes.map {
        Runtime(
          id: $0, implementation: "cpython",
          version: Version(String($0.drop { $0 != "-" }.dropFirst())),
          build: [], packages: [Fact("orjson", "3.10.0")])
      },
      datasets: [
        Dataset(
          name: "cargo", title: "Cargo", summary: "", bytes: 1, records: records, sha256: sha256,
          query: Query())
      ],
      catalog: Catalog(
        loaders: [.init(name: "json", summary: "")],
        representations: representations.map { .init(name: $0, summary: "", access: [access($0)]) },
        benchmarks: benchmarks.map { .init(name: $0, summary: "", source: source, digest: digest) },
        metrics: metrics.map { MetricDescriptor(name: $0, summary: "", isHeadline: true) }))
  }

  private let metrics = ["allocated", "deep-size"]

  private func access(_ representation: String) -> String {
    representation == "dict" ? "key" : "attribute"
  }

  private var keys: [CellKey] {
    runtimes.flatMap { runtime in
      representations.flatMap { representation in
        (metrics.map { ($0, false) } + benchmarks.map { ($0, true) }).map { name, isBenchmark in
          CellKey(
            runtime: runtime, dataset: "cargo", loader: "json", representation: representation,
            access: isBenchmark ? access(representation) : CellKey.noAccess,
            measure: isBenchmark ? .benchmark(name) : .metric(name))
        }
      }
    }
  }

  private func memory(_ key: CellKey) -> Outcome {
    .memory(MemoryReading(total: bytes(key), record: Double(bytes(key)) / 6000))
  }

  private func time(_ key: CellKey, _ generator: inout SeededGenerator) -> Outcome {
    // Some cells are calmer than others, and always the same ones.
    let calm = [0.5, 1, 2][key.measure.name.utf8.count % 3]
    let series = (1...processes).map { process in
      let own = factor(key) * (1 + processNoise * calm * normal(&generator))
      let seconds = 1e-3 * pace * (1 + 0.03 * normal(&generator))
      let isReference = key.representation == "dict"
      return TimeSeries(
        process: process, warmups: 1, samples: samples(seconds * own, &generator),
        reference: isReference ? nil : samples(seconds, &generator))
    }
    return .time(TimeReading(series: series))
  }

  /// Blocks are never faster than the undisturbed figure, and one in ten meets a neighbour.
  private func samples(_ seconds: Double, _ generator: inout SeededGenerator) -> TimeSamples {
    let cpu = (0..<blocks).map { _ in
      let isDisturbed = Double.random(in: 0..<1, using: &generator) < 0.1
      return seconds
        * (1 + Double.random(in: 0..<2 * blockNoise, using: &generator) + (isDisturbed ? 0.2 : 0))
    }
    return TimeSamples(loops: 4, wallSeconds: cpu.map { $0 * 1.01 }, cpuSeconds: cpu)
  }

  /// Four uniform numbers make a normal one, near enough: of deviation 1 after scaling.
  private func normal(_ generator: inout SeededGenerator) -> Double {
    let sum = (0..<4).reduce(-2.0) { sum, _ in sum + Double.random(in: 0..<1, using: &generator) }
    return sum * 3.0.squareRoot()
  }
}
