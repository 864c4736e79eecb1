/// What was measured of one benchmark, in the form in which tools hand it on to each other.
///
/// Not a cell: of what another tool measured there are no records, no representation and no
/// reference beside it.
package struct BenchmarkResult: Sendable, Equatable {
  package var key: Key
  /// The unit of all its figures: `s` for times and `B` for bytes, whatever the tool wrote; else
  /// as the tool calls it, and empty for what is only counted.
  package var unit: String
  /// More is better, as of a rate.
  package var isHigherBetter: Bool
  package var outcome: Outcome
  /// Tells code of the benchmark from other code of the same name, where the tool does.
  package var version: String?
  /// What a reader should know of the figures, in one sentence.
  package var note: String?

  package init(
    _ key: Key, unit: String, isHigherBetter: Bool = false, outcome: Outcome,
    version: String? = nil,
    note: String? = nil
  ) {
    self.key = key
    self.unit = unit
    self.isHigherBetter = isHigherBetter
    self.outcome = outcome
    self.version = version
    self.note = note
  }

  /// By what two runs know the same benchmark.
  package struct Key: Sendable, Hashable {
    package var name: String
    /// In the order of the file.
    package var parameters: [Fact]
    /// What of the benchmark the figures are: `time`, `peak memory`.
    package var measure: String

    package init(_ name: String, _ parameters: [Fact] = [], measure: String = Self.time) {
      self.name = name
      self.parameters = parameters
      self.measure = measure
    }

    package static let time = "time"
  }

  package enum Outcome: Sendable, Equatable {
    case measured(Figures)
    case failed(why: String)
    /// Skipped, which is nobody's failure.
    case unavailable(why: String)
  }

  package struct Figures: Sendable, Equatable {
    /// What stands for the benchmark: the tool's own figure, else the median of the samples.
    package var value: Double
    /// Between what figures it lies, where the tool says so.
    package var low: Double?
    package var high: Double?
    /// The samples of each process in the order in which they were taken; all are of one process
    /// where the file does not tell. Empty where the file has none.
    package var processes: [[Double]]

    package init(
      value: Double, low: Double? = nil, high: Double? = nil, processes: [[Double]] = []
    ) {
      self.value = value
      self.low = low
      self.high = high
      self.processes = processes
    }

    package var samples: [Double] { processes.flatMap(\.self) }
  }

  package var figures: Figures? {
    if case .measured(let figures) = outcome { figures } else { nil }
  }

  package static let seconds = "s"
}

extension BenchmarkResult {
  /// Without its samples, as outlines keep it.
  package var outline: BenchmarkResult {
    guard case .measured(var figures) = outcome else { return self }
    var outline = self
    figures.processes = []
    outline.outcome = .measured(figures)
    return outline
  }
}

extension BenchmarkResult {
  /// Why there is no figure.
  package var reason: String? {
    switch outcome {
    case .measured: nil
    case .failed(let why), .unavailable(let why): why
    }
  }
}
