package import TareModel

extension Steadiness {
  /// All that a run says of it; nil where no process measured times.
  package init?(_ run: Run) {
    self.init(run.processes, cells: run.cells)
    var readings: [CellKey: TimeReading] = [:]
    for cell in run.cells {
      guard case .time(let reading) = cell.outcome,
        reading.series.contains(where: { $0.reference != nil })
      else { continue }
      readings[cell.key] = reading
      ratios += reading.series.count
      leftOut += reading.disturbed
    }
    shortage = Shortage(run)
    if let wanted = shortage?.processes {
      readings = readings.filter { $0.value.series.count >= wanted }
    }
    ratio = Statistics.median(Array(TimePrecision.halfWidths(readings).values))
  }

  /// How far processes differ; nil where there is none.
  ///
  /// - Parameter cells: those that the processes measured.
  package init?(_ processes: [TimedProcess], cells: [Cell] = []) {
    guard !processes.isEmpty else { return nil }
    self.init(
      processes: processes.count, seconds: processes.reduce(0) { $0 + $1.seconds },
      timed: processes.reduce(0) { $0 + $1.timed }, steps: Drift(processes, \.steps),
      memory: Drift(processes, \.memory), plain: Drift(plainIn: cells))
  }
}

extension Steadiness.Shortage {
  /// nil where no cell has too few, or where the user said how long to go on.
  fileprivate init?(_ run: Run) {
    let request = run.header.request
    guard !request.hasGoal, let plan = request.plan, plan.limit != nil else { return nil }
    let counts = run.cells.compactMap { cell -> Int? in
      if case .time(let reading) = cell.outcome { reading.series.count } else { nil }
    }
    let wanted = plan.timing.processes
    let short = counts.count { $0 < wanted }
    guard short > 0 else { return nil }
    self.init(short: short, cells: counts.count, processes: wanted)
  }
}

extension Steadiness.Drift {
  /// Of seconds for the same work, by what the work is.
  private init?(_ groups: some Sequence<[Double]>) {
    let relative = groups.flatMap { seconds -> [Double] in
      guard let middle = Statistics.median(seconds), middle > 0 else { return [] }
      return seconds.map { $0 / middle }
    }.sorted()
    guard let low = Statistics.quantile(sorted: relative, 0.05), low > 0,
      let high = Statistics.quantile(sorted: relative, 0.95)
    else { return nil }
    self.init(low: low, high: high)
  }

  fileprivate init?(
    _ processes: [TimedProcess], _ work: KeyPath<TimedProcess.Pulse, TimedProcess.Beats>
  ) {
    self.init(Dictionary(grouping: processes, by: \.runtime).values.map { $0.least(work) })
  }

  /// Of the benchmarks of plain records, in cells of their own and as the reference of others.
  fileprivate init?(plainIn cells: [Cell]) {
    var groups: [CellKey: [Double]] = [:]
    for cell in cells {
      guard case .time(let reading) = cell.outcome else { continue }
      var seconds = reading.references
      if seconds.isEmpty, cell.key.representation == CellKey.plain {
        seconds = reading.estimates(.seconds)
      }
      var work = cell.key
      (work.representation, work.access) = (CellKey.plain, CellKey.plainAccess)
      groups[work, default: []] += seconds
    }
    self.init(groups.values)
  }
}

extension [TimedProcess] {
  /// What a piece of work took in each at least, which is what it takes when nothing is in the way.
  func least(_ work: KeyPath<TimedProcess.Pulse, TimedProcess.Beats>) -> [Double] {
    compactMap { $0.pulse?[keyPath: work].cpuSeconds.min() }
  }
}
