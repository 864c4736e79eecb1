/// What was found out, in the order in which it was: reports of cells, findings of experiments, and
/// what there is to say of the processes that measured times; or what another tool measured.
package struct Results: Sendable, Equatable {
  package var reports: [CellReport]
  package var findings: [Finding]
  package var processes: [TimedProcess]
  package var imported: [BenchmarkResult]

  package init(
    reports: [CellReport] = [], findings: [Finding] = [], processes: [TimedProcess] = [],
    imported: [BenchmarkResult] = []
  ) {
    self.reports = reports
    self.findings = findings
    self.processes = processes
    self.imported = imported
  }

  /// How many of them went wrong.
  package var faults: Int {
    reports.count { $0.outcome.isFault } + findings.count { $0.outcome.isFault }
  }

  package static func += (left: inout Results, right: Results) {
    left.reports += right.reports
    left.findings += right.findings
    left.processes += right.processes
    left.imported += right.imported
  }
}
