import ProbeProtocol
import TareModel

/// Measures one block, in as many processes as crashes make necessary.
struct BlockMeasurement {
  var block: Block
  var probe: Probe
  var dataset: DatasetPart
  /// The sample that the dataset is, by which totals are projected; nothing where it is whole.
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
    let talk = NumberedTalk(probe: probe, noun: "cell", request: request)
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
    var request = probe.request(.measure)
    request.dataset = dataset
    request.loader = block.place.loader
    request.representation = block.place.representation
    request.mode = block.mode
    request.timing = .init(timing, seed: block.seed)
    request.proved = block.mode == .time && block.process > 1
    request.cells = indices.map { index in
      .init(cell: index, measure: block.keys[index].measure, access: block.keys[index].access)
    }
    return request
  }

  private func outcome(_ end: NumberedTalk.End, for key: CellKey) -> Outcome {
    switch end {
    case .fault(.timedOut, let stderr): return .timedOut(after: probe.timeLimit, stderr: stderr)
    case .fault(.broke(let why), let stderr): return .failed(why: why, stderr: stderr)
    case .said(let reply, let stderr):
      let why = reply.why ?? "the probe gives no reason"
      switch reply.outcome {
      case .unavailable: return .unavailable(why: why)
      case .wrongAnswer: return .wrongAnswer(why: why)
      case .measured:
        return reading(reply, for: key)
          ?? .failed(why: "the probe's answer lacks its figures", stderr: stderr)
      case .failed, .observed, nil: return .failed(why: why, stderr: stderr)
      }
    }
  }

  private func reading(_ reply: ProbeReply, for key: CellKey) -> Outcome? {
    if let values = reply.values, !key.measure.isBenchmark {
      var reading = MemoryReading(
        total: values.total, record: values.record, payload: values.payload,
        shared: values.shared, checked: values.checked, note: values.note)
      reading.projected = sampled?.projected(reading)
      return .memory(reading)
    }
    guard let loops = reply.loops, let wall = reply.wall, let cpu = reply.cpu,
      !wall.isEmpty, wall.count == cpu.count
    else { return nil }
    let series = TimeSeries(
      process: block.process, warmups: reply.warmups ?? 0,
      samples: TimeSamples(loops: loops, wall: wall, cpu: cpu),
      reference: reply.reference.map {
        TimeSamples(loops: $0.loops, wall: $0.wall, cpu: $0.cpu)
      })
    return .time(TimeReading(series: [series]))
  }
}
