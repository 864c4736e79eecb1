import ProbeProtocol
import TareModel

/// Counts the instructions of a block's cells, in one process for each hash seed.
struct CountMeasurement {
  var block: CountBlock
  var probe: Probe
  var dataset: DatasetPart
  /// The benchmarks that metrics count.
  var benchmarks: [Measure: String]

  /// Where valgrind counts, a process is slower by so much.
  static let slowness = 4.0

  /// One report for each cell: the mean of all seeds, or what first went wrong.
  func run() -> [CellReport] {
    var open = Set(block.keys.indices)
    var counts = [[Int]](repeating: [], count: block.keys.count)
    var records = [Int](repeating: 0, count: block.keys.count)
    var outcomes: [Int: Outcome] = [:]
    for seed in probe.interpreter.hasHashSeeds ? CountBlock.seeds : [0] {
      for (index, end) in ends(open.sorted(), seed: seed) {
        switch end {
        case .said(.counted(let instructions, let of), let stderr):
          if let fault = ImpossibleFigures.fault(ofInstructions: instructions) {
            outcomes[index] = .failed(why: fault, stderr: stderr)
          } else {
            counts[index].append(Int(nearest: instructions))
            records[index] = of
          }
        case .said(let other, let stderr):
          outcomes[index] =
            other.reason(stderr: stderr)
            ?? .failed(why: "the probe measured what it should count", stderr: stderr)
        case .fault(let fault, let stderr):
          outcomes[index] = fault.outcome(limit: probe.timeLimit, stderr: stderr)
        }
      }
      open.subtract(outcomes.keys)
      if open.isEmpty { break }
    }
    return block.keys.indices.map { index in
      CellReport(
        key: block.keys[index], process: 1,
        outcome: outcomes[index] ?? .memory(reading(counts[index], of: records[index])))
    }
  }

  private func reading(_ counts: [Int], of records: Int) -> MemoryReading {
    let mean = Double(counts.reduce(0, +)) / Double(max(1, counts.count))
    return MemoryReading(
      total: Int(nearest: mean), record: (mean / Double(max(1, records))).asFigure,
      counted: records, seeds: counts)
  }

  private func ends(
    _ indices: [Int], seed: UInt32
  ) -> [(number: Int, end: NumberedTalk<CellEnd>.End)] {
    let talk = NumberedTalk(
      probe: probe, noun: "cell", request: { request($0, of: indices, seed: seed) }
    ) { reply in
      if case .cell(let number, let end) = reply { (number, end) } else { nil }
    }
    return talk.run(indices.count).ends.map { (indices[$0.number], $0.end) }
  }

  private func request(_ numbers: [Int], of indices: [Int], seed: UInt32) -> ProbeRequest {
    let keys = numbers.map { block.keys[indices[$0]] }
    var request = probe.request(
      .count,
      plugins: [
        probe.plugins.loaders[block.place.loader],
        block.place.own.flatMap { probe.plugins.representations[$0] },
      ].compactMap(\.self),
      model: block.place.own.flatMap { probe.models[$0] })
    request.dataset = dataset
    request.loader = block.place.loader
    request.counter = probe.counter?.name
    request.seed = seed
    request.proved = seed != CountBlock.seeds.first
    request.cells = zip(numbers, keys).map { number, key in
      .init(
        cell: number, counting: benchmarks[key.measure] ?? "", access: key.access,
        representation: probe.versions.plainNames[key.representation] ?? key.representation)
    }
    return request
  }
}
