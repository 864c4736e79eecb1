/// A run without its samples: what a site goes on knowing of one run among hundreds.
package struct RunOutline: Sendable, Equatable {
  package var header: Run.Header
  /// One for each measured cell that has one, in the order of the run.
  package var figures: [Figure]
  /// Cells that were not measured, in the order of the run.
  package var unmeasured: [Cell]
  package var findings: [Finding]
  /// What another tool measured, without the samples.
  package var imported: [BenchmarkResult]
  /// How many cells were measured.
  package var measured: Int
  package var end: Run.End?
  /// How the machine did; nil where no times were measured.
  package var steadiness: Steadiness?

  /// The number of one cell.
  package struct Figure: Sendable, Equatable {
    package var key: CellKey
    package var figure: CellFigure

    package init(key: CellKey, figure: CellFigure) {
      self.key = key
      self.figure = figure
    }
  }

  package init(
    header: Run.Header, figures: [Figure], unmeasured: [Cell], findings: [Finding],
    measured: Int, end: Run.End?, steadiness: Steadiness? = nil,
    imported: [BenchmarkResult] = []
  ) {
    self.header = header
    self.figures = figures
    self.unmeasured = unmeasured
    self.findings = findings
    self.measured = measured
    self.end = end
    self.steadiness = steadiness
    self.imported = imported
  }

  /// Unmeasured cells that are a failure of the run.
  package var faults: [Cell] { unmeasured.filter(\.outcome.isFault) }
  /// Unmeasured cells that could not be had, which is nobody's failure.
  package var unavailable: [Cell] { unmeasured.filter { !$0.outcome.isFault } }
}
