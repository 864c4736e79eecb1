import ProbeProtocol
import TareModel

/// Measures one block: starts its process, and starts another for the cells that a crash left over.
struct BlockMeasurement {
  var block: Block
  var probe: Probe
  var dataset: DatasetPart
  var timing: Timing

  /// What became of a block.
  struct Result {
    var reports: [CellReport]
    /// Set when the process broke or hung before it measured anything: the representation itself.
    var startFault: Outcome?
  }

  func run() -> Result {
    var open = Array(block.keys.indices)
    var reports: [CellReport] = []
    while !open.isEmpty {
      let attempt = attempt(open)
      reports += attempt.reports
      open.removeAll { attempt.done.contains($0) }
      guard let fault = attempt.fault else { continue }
      guard let begun = attempt.begun else {
        reports += open.map { report($0, fault) }
        return Result(reports: reports, startFault: fault)
      }
      reports.append(report(begun, fault))
      open.removeAll { $0 == begun }
    }
    return Result(reports: reports, startFault: nil)
  }

  private struct Attempt {
    var reports: [CellReport] = []
    var done: Set<Int> = []
    /// The cell that was being measured when the process ended.
    var begun: Int?
    var fault: Outcome?
  }

  private func attempt(_ indices: [Int]) -> Attempt {
    var attempt = Attempt()
    do {
      let ending = try probe.ask(request(indices)) { reply in
        take(reply, of: indices, into: &attempt)
      }
      attempt.fault = ending.fault.map { outcome($0, stderr: ending.stderr) }
      attempt.reports = attempt.reports.map { $0.explained(by: ending.stderr) }
    } catch {
      attempt.fault = .failed(why: error.description, stderr: "")
    }
    if attempt.fault == nil, attempt.done.count < indices.count {
      attempt.fault = .failed(why: "the probe gave no answer for this cell", stderr: "")
    }
    return attempt
  }

  /// Only cells that were asked for count, or a probe that answers others would be asked forever.
  private func take(_ reply: ProbeReply, of indices: [Int], into attempt: inout Attempt) {
    guard let cell = reply.cell, indices.contains(cell) else { return }
    switch reply.event {
    case .begin: if !attempt.done.contains(cell) { attempt.begun = cell }
    case .cell:
      attempt.begun = nil
      if attempt.done.insert(cell).inserted {
        attempt.reports.append(report(cell, outcome(reply, for: block.keys[cell])))
      }
    default: break
    }
  }

  private func request(_ indices: [Int]) -> ProbeRequest {
    var request = probe.request(.measure)
    request.dataset = dataset
    request.loader = block.place.loader
    request.representation = block.place.representation
    request.mode = block.mode
    request.timing = .init(timing, seed: block.seed)
    request.cells = indices.map { index in
      .init(cell: index, measure: block.keys[index].measure, access: block.keys[index].access)
    }
    return request
  }

  private func report(_ index: Int, _ outcome: Outcome) -> CellReport {
    CellReport(key: block.keys[index], process: block.process, outcome: outcome)
  }

  private func outcome(_ fault: Probe.Fault, stderr: String) -> Outcome {
    switch fault {
    case .timedOut: .timedOut(after: probe.timeLimit, stderr: stderr)
    case .broke(let why): .failed(why: why, stderr: stderr)
    }
  }

  private func outcome(_ reply: ProbeReply, for key: CellKey) -> Outcome {
    let why = reply.why ?? "the probe gives no reason"
    switch reply.outcome {
    case .unavailable: return .unavailable(why: why)
    case .wrongAnswer: return .wrongAnswer(why: why)
    case .measured:
      return reading(reply, for: key)
        ?? .failed(why: "the probe's answer lacks its figures", stderr: "")
    case .failed, nil: return .failed(why: why, stderr: "")
    }
  }

  private func reading(_ reply: ProbeReply, for key: CellKey) -> Outcome? {
    if let values = reply.values, !key.measure.isBenchmark {
      return .memory(
        MemoryReading(total: values.total, record: values.record, payload: values.payload))
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

extension CellReport {
  /// A failure that the probe reported itself, with the traceback that it wrote to stderr.
  fileprivate func explained(by stderr: String) -> CellReport {
    guard case .failed(let why, "") = outcome else { return self }
    return CellReport(key: key, process: process, outcome: .failed(why: why, stderr: stderr))
  }
}
