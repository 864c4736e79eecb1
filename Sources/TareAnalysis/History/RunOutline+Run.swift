package import TareModel

extension RunOutline {
  /// What is kept of a run.
  package init(_ run: Run) {
    self.init(
      header: run.header,
      figures: run.cells.compactMap { cell in
        CellFigure(cell.outcome).map { Figure(key: cell.key, figure: $0) }
      },
      unmeasured: run.cells.filter { !$0.outcome.isMeasured }, findings: run.findings,
      measured: run.cells.count(where: \.outcome.isMeasured), end: run.end,
      steadiness: Steadiness(run), imported: run.imported.map(\.outline))
  }
}
