package import TareModel

/// One line that a probe writes.
package enum ProbeReply: Decodable, Sendable, Equatable {
  // What there is to measure.
  case loader(LoaderPart)
  case representation(RepresentationPart)
  case benchmark(Capabilities.Benchmark)
  case metric(Capabilities.Metric)
  case experiment(ExperimentPart)
  case counter(InstructionCounter)
  // What is written.
  case written(WrittenModule)
  // What is measured.
  case ready(TimedProcess.Surroundings)
  /// Work on the thing of this number begins.
  case begin(Int)
  case cell(Int, CellEnd)
  case finding(Int, FindingEnd)
  /// How the machine did between blocks; nil where there was no beat.
  case pulse(TimedProcess.Pulse?)
  /// Everything is said.
  case end
  /// The request cannot be served.
  case error(why: String)

  enum Event: String, CaseIterable {
    case loader, representation, benchmark, metric, experiment, counter, written
    case ready, begin, cell, finding, pulse, end, error
  }

  private enum CodingKeys: String, CodingKey {
    case event, cell, experiment, why
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.decodeName(of: Event.self, forKey: .event) {
    case .loader: self = .loader(try LoaderPart(from: decoder))
    case .representation: self = .representation(try RepresentationPart(from: decoder))
    case .benchmark: self = .benchmark(try BenchmarkPart(from: decoder).benchmark)
    case .metric: self = .metric(try MetricPart(from: decoder).metric)
    case .experiment: self = .experiment(try ExperimentPart(from: decoder))
    case .counter: self = .counter(try CounterPart(from: decoder).counter)
    case .written: self = .written(try WrittenPart(from: decoder).module)
    case .ready: self = .ready(try ReadyPart(from: decoder).surroundings)
    case .begin:
      let isExperiment = container.contains(.experiment)
      self = .begin(try container.decode(Int.self, forKey: isExperiment ? .experiment : .cell))
    case .cell:
      self = .cell(try container.decode(Int.self, forKey: .cell), try CellEnd(from: decoder))
    case .finding:
      self = .finding(
        try container.decode(Int.self, forKey: .experiment), try FindingEnd(from: decoder))
    case .pulse: self = .pulse(try PulsePart(from: decoder).pulse)
    case .end: self = .end
    case .error: self = .error(why: try container.decode(String.self, forKey: .why))
    }
  }

  /// The name by which the line says what it is.
  var event: Event {
    switch self {
    case .loader: .loader
    case .representation: .representation
    case .benchmark: .benchmark
    case .metric: .metric
    case .experiment: .experiment
    case .counter: .counter
    case .written: .written
    case .ready: .ready
    case .begin: .begin
    case .cell: .cell
    case .finding: .finding
    case .pulse: .pulse
    case .end: .end
    case .error: .error
    }
  }
}
