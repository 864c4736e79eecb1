import ProbeProtocol
import TareModel

/// Asks the experiments of one block as often as it says, until one has no answer, each time in as
/// many processes as crashes make necessary.
struct ExperimentMeasurement {
  var block: ExperimentBlock
  var probe: Probe
  var dataset: DatasetPart?

  func run() -> [Finding] {
    var findings = [askOnce()]
    while findings.count < block.processes, findings.joined().allSatisfy(\.outcome.isObserved) {
      findings.append(askOnce())
    }
    return block.experiments.map { name in
      let outcomes = findings.compactMap { $0.first { $0.experiment == name }?.outcome }
      return Finding(
        runtime: block.runtime, experiment: name, outcome: FindingOutcome(repeated: outcomes))
    }
  }

  private func askOnce() -> [Finding] {
    let talk = NumberedTalk(probe: probe, noun: "experiment", request: request) { reply in
      if case .finding(let number, let end) = reply { (number, end) } else { nil }
    }
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

  private func outcome(_ end: NumberedTalk<FindingEnd>.End) -> FindingOutcome {
    switch end {
    case .fault(.timedOut, let stderr): .timedOut(after: probe.timeLimit, stderr: stderr)
    case .fault(.broke(let why), let stderr): .failed(why: why, stderr: stderr)
    case .fault(.refused(let why), let stderr):
      .failed(why: "the probe refused: \(why)", stderr: stderr)
    case .said(.observed(let observed), _): .observed(observed)
    case .said(.unavailable(let why), _): .unavailable(why: why.bounded())
    case .said(.failed(let why), let stderr): .failed(why: why.bounded(), stderr: stderr)
    }
  }
}
