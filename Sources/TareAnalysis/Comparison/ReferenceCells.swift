import TareModel

extension Cell {
  /// The cell of plain dicts that the times were held against; nil where there was none.
  ///
  /// Only loading is held against something else.
  var reference: Cell? {
    guard key.representation != CellKey.plain, key.measure != .load,
      case .time(let reading) = outcome
    else { return nil }
    let series = reading.series.compactMap { series in
      series.reference.map {
        TimeSeries(
          process: series.process, warmups: series.warmups, samples: $0, reference: nil)
      }
    }
    guard !series.isEmpty else { return nil }
    var plain = key
    plain.representation = CellKey.plain
    if key.access != CellKey.noAccess { plain.access = CellKey.plainAccess }
    return Cell(key: plain, outcome: .time(TimeReading(series: series)))
  }
}

extension ComparisonSide {
  /// The cells of the run that take part.
  ///
  /// Where dicts are held against another representation and were not asked for themselves, those
  /// that the other was timed against stand for them.
  ///
  /// - Parameter other: what the other side is on the axis.
  func cells(of run: Run, on axis: ComparisonAxis, against other: String?) -> [Cell] {
    let cells = run.cells.filter { admits($0.key, on: axis) }
    guard axis == .representation, coordinate == CellKey.plain else { return cells }
    var met = Set(cells.map(\.key))
    return cells
      + run.cells.filter { $0.key.representation == other }.compactMap(\.reference)
      .filter { met.insert($0.key).inserted }
  }
}
