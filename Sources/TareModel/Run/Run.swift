/// Everything measured in one go, with the host and all versions.
package struct Run: Sendable, Equatable {
  package var header: Header
  package var cells: [Cell]
  package var findings: [Finding]
  /// The processes that measured times, in the order in which they ran.
  package var processes: [TimedProcess]
  /// What another tool measured, in the order of its file.
  package var imported: [BenchmarkResult]
  /// How the run ended; nil while it is being measured or when it was cut off.
  package var end: End?

  package init(
    header: Header, cells: [Cell], findings: [Finding] = [], processes: [TimedProcess] = [],
    imported: [BenchmarkResult] = [], end: End?
  ) {
    self.header = header
    self.cells = cells
    self.findings = findings
    self.processes = processes
    self.imported = imported
    self.end = end
  }

  /// What is known before the first cell is measured.
  package struct Header: Sendable, Equatable {
    /// Unique and sortable by time: `20261122T213449012345Z-5f0c21`; older ids have no decimals.
    package var id: String
    package var label: String?
    /// UTC, `2026-11-22T21:34:49.012345Z`; older runs say the second alone.
    package var started: String
    /// What was typed, as a fact to show; what was meant by it is the request.
    package var command: [String]
    package var request: Request
    package var toolVersion: String
    package var host: Host
    package var runtimes: [Runtime]
    package var datasets: [Dataset]
    package var catalog: Catalog
    /// nil where one machine measured all of the request.
    package var shards: Shards?
    /// Set where another tool measured.
    package var source: ImportSource?

    package init(
      id: String, label: String?, started: String, command: [String],
      request: Request, toolVersion: String, host: Host, runtimes: [Runtime],
      datasets: [Dataset], catalog: Catalog, shards: Shards? = nil, source: ImportSource? = nil
    ) {
      self.id = id
      self.label = label
      self.started = started
      self.command = command
      self.request = request
      self.toolVersion = toolVersion
      self.host = host
      self.runtimes = runtimes
      self.datasets = datasets
      self.catalog = catalog
      self.shards = shards
      self.source = source
    }
  }

  /// What is known when the last cell is measured.
  package struct End: Sendable, Equatable {
    /// UTC.
    package var finished: String
    /// Load averages over 1, 5 and 15 minutes.
    package var load: String
    /// Of the CPUs, as the system tells it: `2596 MHz`.
    package var frequency: String?

    package init(finished: String, load: String, frequency: String? = nil) {
      self.finished = finished
      self.load = load
      self.frequency = frequency
    }
  }

  /// The machine, as named facts in a fixed order: system, CPU, cores, memory, governor, load,
  /// ASLR.
  package struct Host: Sendable, Equatable {
    package var facts: [Fact]

    package init(facts: [Fact]) { self.facts = facts }
  }
}

/// A cell of the matrix and what became of it.
package struct Cell: Sendable, Equatable {
  package var key: CellKey
  package var outcome: Outcome

  package init(key: CellKey, outcome: Outcome) {
    self.key = key
    self.outcome = outcome
  }
}
