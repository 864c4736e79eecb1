import TareModel

extension Cell {
  /// The cell of the representation that the times were held against; nil where there was none.
  ///
  /// Only loading is held against something else.
  func reference(named name: String) -> Cell? {
    guard key.representation != name, key.measure != .load, case .time(let reading) = outcome
    else { return nil }
    let series = reading.series.compactMap { series in
      series.reference.map {
        TimeSeries(
          process: series.process, warmups: series.warmups, samples: $0, reference: nil)
      }
    }
    guard !series.isEmpty else { return nil }
    var other = key
    other.representation = name
    if name == CellKey.plain, key.access != CellKey.noAccess {
      other.access = CellKey.plainAccess
    }
    return Cell(key: other, outcome: .time(TimeReading(series: series)))
  }
}

extension ComparisonSide {
  /// The cells of the run that take part.
  ///
  /// Where dicts are held against another representation and were not asked for themselves, those
  /// that the other was timed against stand for them; so do versions of the base.
  ///
  /// - Parameter other: what the other side is on the axis.
  func cells(of run: Run, on axis: ComparisonAxis, against other: String?) -> [Cell] {
    let cells = run.cells.filter { admits($0.key, on: axis) }
    let references: [Cell]
    switch (axis, coordinate) {
    case (.representation, CellKey.plain):
      references = run.cells.filter { $0.key.representation == other }
        .compactMap { $0.reference(named: CellKey.plain) }
    case (.version, ComparisonAxis.base):
      references = run.cells.compactMap { cell in
        run.header.catalog.reference(of: cell.key.representation).flatMap(cell.reference)
      }
    default: return cells
    }
    var met = Set(cells.map(\.key))
    return cells + references.filter { met.insert($0.key).inserted }
  }
}
