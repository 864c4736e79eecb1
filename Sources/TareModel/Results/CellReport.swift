/// What one process said of one cell; a time cell gets one from each of several processes.
package struct CellReport: Sendable, Equatable {
  package var key: CellKey
  /// The number of the process among those that measure the cell, from 1.
  package var process: Int
  package var outcome: Outcome

  package init(key: CellKey, process: Int, outcome: Outcome) {
    self.key = key
    self.process = process
    self.outcome = outcome
  }
}

extension Cell {
  /// The cells that reports add up to, in the order of their first report.
  ///
  /// Series of several processes become one reading; a process that went wrong makes the cell
  /// wrong, for half a measurement is not one.
  package static func merging(_ reports: [CellReport]) -> [Cell] {
    var cells: [Cell] = []
    var places: [CellKey: Int] = [:]
    for report in reports {
      if let place = places[report.key] {
        cells[place].outcome = cells[place].outcome.merged(with: report.outcome)
      } else {
        places[report.key] = cells.count
        cells.append(Cell(key: report.key, outcome: report.outcome))
      }
    }
    return cells
  }
}

extension Outcome {
  fileprivate func merged(with other: Outcome) -> Outcome {
    if isFault { return self }
    if other.isFault { return other }
    switch (self, other) {
    case (.time(let mine), .time(let theirs)):
      let series = (mine.series + theirs.series).sorted { $0.process < $1.process }
      return .time(TimeReading(series: series))
    case (.unavailable, _): return other
    default: return self
    }
  }
}
