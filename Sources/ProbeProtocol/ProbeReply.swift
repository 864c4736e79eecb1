/// One line that a probe writes; which members are set depends on the event.
package struct ProbeReply: Decodable, Sendable {
  package enum Event: String, Decodable, Sendable {
    case loader, representation, benchmark, metric, experiment
    case ready, begin, cell, finding, pulse, end, error
  }

  package var event: Event
  package var cell: Int?
  package var experiment: Int?
  package var outcome: Outcome?
  package var why: String?

  // Of a description.
  package var name: String?
  package var summary: String?
  package var available: Bool?
  package var package: String?
  package var version: String?
  package var access: Access?
  package var givesUp: String?
  package var source: String?
  /// The text of the file that makes a representation.
  package var code: String?
  package var plugin: Bool?
  package var mutable: Bool?
  package var mode: String?

  package var about: ExperimentPart?

  // Of an experiment.
  package var found: FoundPart?

  /// SHA-256 of the files of a representation or a benchmark.
  package var digest: String?

  // Of a process that is ready: its collector of garbage and how it hashes text.
  package var gc: String?
  package var hashes: String?

  // Of the machine's pulse.
  package var steps: Beats?
  package var memory: Beats?

  // Of a measured cell.
  package var values: Values?
  package var warmups: Int?
  package var loops: Int?
  package var wall: [Double]?
  package var cpu: [Double]?
  package var reference: Samples?

  package enum Outcome: String, Decodable, Sendable {
    case measured, observed, unavailable, failed
    case wrongAnswer = "wrong-answer"
  }

  package struct Values: Decodable, Sendable {
    package var total: Int?
    package var record: Double?
    package var payload: Int?
    package var shared: Int?
    package var checked: Double?
    package var note: String?
  }

  package struct Beats: Decodable, Sendable {
    package var wall: [Double]
    package var cpu: [Double]
  }

  package struct Samples: Decodable, Sendable {
    package var loops: Int
    package var wall: [Double]
    package var cpu: [Double]
  }

  /// The accesses of a representation, or whether a benchmark has any.
  package enum Access: Decodable, Sendable {
    case names([String])
    case flag(Bool)

    package init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let names = try? container.decode([String].self) {
        self = .names(names)
      } else {
        self = .flag(try container.decode(Bool.self))
      }
    }
  }

  private enum CodingKeys: String, CodingKey {
    case event, cell, experiment, about, found, outcome, why, name, summary, available, package,
      version, access
    case givesUp = "gives_up"
    case digest, gc, hashes, steps, memory
    case source, code, plugin, mutable, mode, values, warmups, loops, wall, cpu, reference
  }
}
