/// What was found out, in the order in which it was: reports of cells, and findings of experiments.
package struct Results: Sendable, Equatable {
  package var reports: [CellReport]
  package var findings: [Finding]

  package init(reports: [CellReport] = [], findings: [Finding] = []) {
    self.reports = reports
    self.findings = findings
  }

  /// How many of them went wrong.
  package var faults: Int {
    reports.count { $0.outcome.isFault } + findings.count { $0.outcome.isFault }
  }

  package static func += (left: inout Results, right: Results) {
    left.reports += right.reports
    left.findings += right.findings
  }
}
