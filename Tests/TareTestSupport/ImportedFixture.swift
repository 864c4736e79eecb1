package import TareModel

/// A run that another tool measured: one time with three processes, one weight, one rate, one value
/// without samples and one failure.
package struct ImportedFixture {
  package var day = 1
  package var time = 1e-6
  package var bytes = 1000.0
  package var rate = 500.0
  package var tool = "pyperf"
  package var cpu = "A"

  package init() {}

  package static let sum = BenchmarkResult.Key("<sum>", [Fact("n", "10")])
  package static let memory = BenchmarkResult.Key(
    "<sum>", [Fact("n", "10")], measure: "peak memory")
  package static let throughput = BenchmarkResult.Key("served", measure: "throughput")
  package static let silent = BenchmarkResult.Key("silent")
  package static let broken = BenchmarkResult.Key("broken")

  package var run: Run {
    let date = "2026-11-0\(day)"
    let started = "\(date)T00:00:00.000000Z"
    return Run(
      header: Run.Header(
        id: "\(date.filter { $0 != "-" })T000000000000Z-00000\(day)", label: "day \(day)",
        started: started, command: ["tare", "import", "f.json"],
        request: Request(preset: ImportSource.preset, seed: 0), toolVersion: "0.2.0",
        host: Run.Host(facts: [Fact("CPU", cpu)]), runtimes: [], datasets: [], catalog: Catalog(),
        source: ImportSource(
          tool: tool, version: "1", file: "f.json", commit: "abc\(day)", branch: "main",
          environment: "m & n")), cells: [], imported: results,
      end: Run.End(finished: started, load: ""))
  }

  private var results: [BenchmarkResult] {
    [
      result(Self.sum, "s", [1, 1.01, 0.99].map { [time * $0, time * $0 * 1.001] }),
      result(Self.memory, "B", [[bytes, bytes], [bytes]]),
      result(Self.throughput, "ops/s", [[rate, rate * 1.01, rate * 0.99]], isHigherBetter: true),
      BenchmarkResult(Self.silent, unit: "s", outcome: .measured(.init(value: time, low: 0))),
      BenchmarkResult(
        Self.broken, unit: "s", outcome: .failed(why: "<it> broke"), version: "2",
        note: "a note"),
    ]
  }

  private func result(
    _ key: BenchmarkResult.Key, _ unit: String, _ processes: [[Double]],
    isHigherBetter: Bool = false
  ) -> BenchmarkResult {
    BenchmarkResult(
      key, unit: unit, isHigherBetter: isHigherBetter,
      outcome: .measured(.init(value: processes[0][0], processes: processes)))
  }
}
