import ProbeProtocol
import TareModel

extension TimedProcess {
  /// What a talk about time cells says of its process besides the figures.
  init(_ block: Block, _ talk: NumberedTalk.Result, _ reports: [CellReport]) {
    let ready = talk.remarks.last { $0.event == .ready }
    self.init(
      runtime: block.place.runtime, dataset: block.place.dataset, loader: block.place.loader,
      representation: block.place.representation, number: block.process, seconds: talk.seconds,
      timed: reports.reduce(0) { $0 + $1.outcome.timed }, cpu: talk.cpu,
      surroundings: Surroundings(collector: ready?.gc, hashes: ready?.hashes),
      pulse: talk.remarks.last { $0.event == .pulse }.flatMap(Pulse.init))
  }
}

extension TimedProcess.Pulse {
  /// Nothing where no beat of either kind was taken.
  fileprivate init?(_ reply: ProbeReply) {
    guard let steps = reply.steps, let memory = reply.memory,
      [steps, memory].allSatisfy({ !$0.wall.isEmpty && $0.wall.count == $0.cpu.count })
    else { return nil }
    self.init(
      steps: .init(wall: steps.wall, cpu: steps.cpu),
      memory: .init(wall: memory.wall, cpu: memory.cpu))
  }
}

extension Outcome {
  /// Wall seconds spent inside timed blocks, those of the reference too.
  fileprivate var timed: Double {
    guard case .time(let reading) = self else { return 0 }
    return reading.series.reduce(0) {
      $0 + $1.samples.seconds + ($1.reference?.seconds ?? 0)
    }
  }
}

extension TimeSamples {
  fileprivate var seconds: Double { Double(loops) * wall.reduce(0, +) }
}
