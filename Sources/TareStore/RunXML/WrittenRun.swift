package import TareModel

/// A run as its file has it, report by report.
package struct WrittenRun: Sendable, Equatable {
  package var header: Run.Header
  package var results: Results
  package var end: Run.End?

  package init(header: Run.Header, results: Results, end: Run.End?) {
    self.header = header
    self.results = results
    self.end = end
  }

  /// With the reports of each cell put together.
  package var run: Run {
    Run(
      header: header, cells: Cell.merging(results.reports), findings: results.findings,
      processes: results.processes, imported: results.imported, end: end)
  }
}
