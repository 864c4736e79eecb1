package import TareModel

/// The one line that a probe reads from its standard input.
package struct ProbeRequest: Encodable, Sendable {
  package enum Task: String, Encodable, Sendable {
    case describe, measure, count, experiments, write
  }

  /// The protocol that this program speaks; a probe of another refuses the request.
  package static let version = 1

  package var `protocol` = Self.version
  package var task: Task
  /// Folders of third-party packages, searched after the standard library.
  package var packages: [String]
  /// Files of the user's: representations, loaders, benchmarks.
  package var plugins: [String]
  /// The class of the user's that the process is about.
  package var model: ModelPart?
  package var limits: Limits
  package var dataset: DatasetPart?
  package var loader: String?
  package var representation: String?
  /// Those that modules are written for.
  package var representations: [String]?
  package var mode: ProcessKind?
  package var cells: [CellPart]?
  package var experiments: [ExperimentNumber]?
  package var timing: TimingPart?
  /// An earlier process has proved every field of the records and every answer, so that this one
  /// need not.
  package var proved: Bool?
  /// What counts instructions shall be described too.
  package var counting: Bool?
  /// What counts the instructions of this process.
  package var counter: String?
  /// Of text hashes, where instructions are counted.
  package var seed: UInt32?
  /// The version that the representation is timed against, in the same process; nil for dict.
  package var base: BasePart?

  package init(task: Task, packages: [String], plugins: [String], limits: Limits) {
    self.task = task
    self.packages = packages
    self.plugins = plugins
    self.limits = limits
  }

  package struct Limits: Encodable, Sendable {
    /// Bytes of address space; nil for no limit.
    package var memory: Int?

    package init(memory: Int?) { self.memory = memory }
  }

  /// What a process is made for; it measures nothing else.
  package enum ProcessKind: String, Encodable, Sendable, CaseIterable {
    case heap, time
  }

  package struct CellPart: Encodable, Sendable {
    /// The number by which replies name the cell.
    package var cell: Int
    package var metric: String?
    package var benchmark: String?
    package var access: String?
    /// Where one process has cells of several.
    package var representation: String?

    package init(cell: Int, measure: Measure, access: String) {
      self.cell = cell
      switch measure {
      case .metric(let name): metric = name
      case .benchmark(let name):
        benchmark = name
        self.access = access
      }
    }

    /// Of a benchmark whose instructions are counted.
    package init(cell: Int, counting benchmark: String, access: String, representation: String) {
      self.init(cell: cell, measure: .benchmark(benchmark), access: access)
      self.representation = representation
    }
  }

  /// An experiment to ask, and the number by which replies name it.
  package struct ExperimentNumber: Encodable, Sendable {
    package var experiment: Int
    package var name: String

    package init(experiment: Int, name: String) {
      self.experiment = experiment
      self.name = name
    }
  }

  package struct TimingPart: Encodable, Sendable {
    package var samples: Int
    package var block: Double
    package var warmups: Int
    package var longest: Double
    package var seed: UInt32

    package init(_ timing: Timing, seed: UInt32) {
      samples = timing.samples
      block = timing.block
      warmups = timing.warmups
      longest = timing.longest
      self.seed = seed
    }
  }
}
