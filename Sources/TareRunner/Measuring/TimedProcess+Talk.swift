import ProbeProtocol
import TareModel

extension TimedProcess {
  /// What a talk about time cells says of its process besides the figures.
  init(_ block: Block, _ talk: NumberedTalk<CellEnd>.Result, _ reports: [CellReport]) {
    self.init(
      runtime: block.place.runtime, dataset: block.place.dataset, loader: block.place.loader,
      representation: block.place.representation, number: block.process, seconds: talk.seconds,
      timed: reports.reduce(0) { $0 + $1.outcome.timed }.asFigure, cpuIndex: talk.cpuIndex,
      surroundings: talk.surroundings ?? Surroundings(), pulse: talk.pulse)
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
  fileprivate var seconds: Double { Double(loops) * wallSeconds.reduce(0, +) }
}
