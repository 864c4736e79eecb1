package import TareModel

extension Run {
  /// Takes away what later processes timed of some representations.
  package mutating func leaveOneProcess(of names: [String]) {
    changeTimes(where: { names.contains($0.representation) }) {
      $0.series = Array($0.series.prefix(1))
    }
  }

  /// Makes every time of some cells, and of what they are held against, so many times as long.
  package mutating func slow(by factor: Double, where matches: (CellKey) -> Bool) {
    changeTimes(where: matches) { reading in
      for place in reading.series.indices {
        reading.series[place].samples.slow(by: factor)
        reading.series[place].reference?.slow(by: factor)
      }
    }
  }

  private mutating func changeTimes(
    where matches: (CellKey) -> Bool, _ change: (inout TimeReading) -> Void
  ) {
    for place in cells.indices where matches(cells[place].key) {
      guard case .time(var reading) = cells[place].outcome else { continue }
      change(&reading)
      cells[place].outcome = .time(reading)
    }
  }
}

extension TimeSamples {
  fileprivate mutating func slow(by factor: Double) {
    wallSeconds = wallSeconds.map { $0 * factor }
    cpuSeconds = cpuSeconds.map { $0 * factor }
  }
}
