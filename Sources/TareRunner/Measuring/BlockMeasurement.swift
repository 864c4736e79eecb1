import ProbeProtocol
import TareModel

/// Measures one block, in as many processes as crashes make necessary.
struct BlockMeasurement {
  var block: Block
  var probe: Probe
  var dataset: DatasetPart
  /// The sample that the dataset is, by which totals are projected; nil where it is whole.
  var sampled: Dataset? = nil
  var timing: Timing

  /// What became of a block.
  struct Result {
    var reports: [CellReport]
    /// What there is to say of a process that measured times.
    var process: TimedProcess?
    /// Set when the process broke or hung before it measured anything: the representation itself.
    var startFault: Outcome?
  }

  func run() -> Result {
    let talk = NumberedTalk(probe: probe, noun: "cell", request: request) { reply in
      if case .cell(let number, let end) = reply { (number, end) } else { nil }
    }
    let result = talk.run(block.keys.count)
    let reports = result.ends.map { index, end in
      let key = block.keys[index]
      return CellReport(key: key, process: block.process, outcome: outcome(end, for: key))
    }
    let startFault = result.startFault.flatMap { fault in
      block.keys.first.map { outcome(fault, for: $0) }
    }
    return Result(
      reports: reports,
      process: block.mode == .time ? TimedProcess(block, result, reports) : nil,
      startFault: startFault)
  }

  private func request(_ indices: [Int]) -> ProbeRequest {
    let name = block.place.representation
    var request = probe.request(
      .measure, plugins: probe.plugins.of(block.place), model: probe.models[name])
    request.dataset = dataset
    request.loader = block.place.loader
    request.representation = probe.versions.plainNames[name] ?? name
    request.base = block.mode == .time ? probe.base(of: name) : nil
    request.mode = block.mode
    request.timing = .init(timing, seed: block.seed)
    request.proved = block.mode == .time && block.process > 1
    request.cells = indices.map { index in
      .init(cell: index, measure: block.keys[index].measure, access: block.keys[index].access)
    }
    return request
  }

  private func outcome(_ end: NumberedTalk<CellEnd>.End, for key: CellKey) -> Outcome {
    switch end {
    case .fault(let fault, let stderr): fault.outcome(limit: probe.timeLimit, stderr: stderr)
    case .said(.weighed(let reading), let stderr):
      if key.measure.isBenchmark {
        .failed(why: "the probe weighed what it should time", stderr: stderr)
      } else if let fault = ImpossibleFigures.fault(of: reading) {
        .failed(why: fault, stderr: stderr)
      } else {
        .memory(kept(reading))
      }
    case .said(.timed(let warmups, let samples, let reference), let stderr):
      if !key.measure.isBenchmark {
        .failed(why: "the probe timed what it should weigh", stderr: stderr)
      } else if let fault = ImpossibleFigures.fault(warmups: warmups, samples, reference) {
        .failed(why: fault, stderr: stderr)
      } else {
        .time(
          TimeReading(series: [
            TimeSeries(
              process: block.process, warmups: warmups, samples: samples, reference: reference)
          ]))
      }
    case .said(let other, let stderr):
      other.reason(stderr: stderr)
        ?? .failed(why: "the probe counted what it should measure", stderr: stderr)
    }
  }

  private func kept(_ reading: MemoryReading) -> MemoryReading {
    var reading = reading
    let projection = sampled?.projected(reading)
    reading.projected = projection?.total
    reading.projectedLeast = projection?.least
    reading.projectedMost = projection?.most
    reading.note = reading.note?.bounded()
    reading.anatomy = reading.anatomy?.bounded
    return reading
  }
}

extension Anatomy {
  /// The same in bounds, whatever a plug-in says.
  fileprivate var bounded: Anatomy {
    switch self {
    case .unavailable(let why): .unavailable(why: why.bounded())
    case .divided(let records, let parts):
      .divided(
        records: records,
        parts: parts.prefix(Self.mostParts).map { part in
          Part(part.place.name.map { .field($0.bounded()) } ?? part.place, part.bytes)
        })
    }
  }

  private static let mostParts = 256
}
