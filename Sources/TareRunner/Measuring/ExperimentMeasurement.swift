import ProbeProtocol
import TareModel

/// Asks the experiments of one block, in as many processes as crashes make necessary.
struct ExperimentMeasurement {
  var block: ExperimentBlock
  var probe: Probe
  var dataset: DatasetPart?

  func run() -> [Finding] {
    let talk = NumberedTalk(probe: probe, noun: "experiment", request: request)
    return talk.run(block.experiments.count).ends.map { number, end in
      Finding(
        runtime: block.runtime, experiment: block.experiments[number], outcome: outcome(end))
    }
  }

  private func request(_ numbers: [Int]) -> ProbeRequest {
    var request = probe.request(.experiments)
    request.dataset = dataset
    if block.process == .timed { request.mode = .time }
    request.experiments = numbers.map { .init(experiment: $0, name: block.experiments[$0]) }
    return request
  }

  private func outcome(_ end: NumberedTalk.End) -> FindingOutcome {
    switch end {
    case .fault(.timedOut, let stderr): return .timedOut(after: probe.timeLimit, stderr: stderr)
    case .fault(.broke(let why), let stderr): return .failed(why: why, stderr: stderr)
    case .said(let reply, let stderr):
      let why = reply.why ?? "the probe gives no reason"
      switch reply.outcome {
      case .unavailable: return .unavailable(why: why)
      case .observed:
        return reply.found.map { .observed($0.observed) }
          ?? .failed(why: "the probe's answer lacks what was found", stderr: stderr)
      case .measured, .wrongAnswer, .failed, nil: return .failed(why: why, stderr: stderr)
      }
    }
  }
}
