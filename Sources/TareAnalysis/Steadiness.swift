package import TareModel

/// How the machine did while times were measured, and how far seconds can be trusted therefore.
///
/// Ratios are taken within a process, seconds across processes; so what makes one process faster than
/// the next, a neighbour or the clock of the CPU, spoils seconds and not ratios.
package struct Steadiness: Sendable, Equatable {
  package var processes: Int
  /// Seconds of all processes from start to end, and of these inside timed blocks.
  package var seconds: Double
  package var timed: Double
  /// How far processes differ in a fixed piece of work for the interpreter.
  package var steps: Drift?
  /// How far processes differ in a fixed copy of memory.
  package var memory: Drift?
  /// How far processes differ in the benchmarks of plain records, which all representations are held
  /// against: where a neighbour filled the shared cache, the same search took nine times as long in one
  /// process as in another while a copy of memory, which the CPU reads ahead of, differed by a seventh.
  package var plain: Drift?

  /// The share of the time that was spent inside timed code.
  package var timedShare: Double { seconds > 0 ? timed / seconds : 0 }

  /// Nothing where no process measured times.
  ///
  /// - Parameter cells: those that the processes measured.
  package init?(_ processes: [TimedProcess], cells: [Cell] = []) {
    guard !processes.isEmpty else { return nil }
    self.processes = processes.count
    seconds = processes.reduce(0) { $0 + $1.seconds }
    timed = processes.reduce(0) { $0 + $1.timed }
    steps = Drift(processes, \.steps)
    memory = Drift(processes, \.memory)
    plain = Drift(plainIn: cells)
  }

  /// What a piece of work took in each process, divided by what it takes in the middle one: the range of
  /// the middle nine in ten processes.
  package struct Drift: Sendable, Equatable {
    package var low: Double
    package var high: Double

    /// Half the range, as a share of 1.
    package var halfWidth: Double { (high / low).squareRoot() - 1 }

    /// Of seconds for the same work, by what the work is.
    private init?(_ groups: some Sequence<[Double]>) {
      let relative = groups.flatMap { seconds -> [Double] in
        guard let middle = Statistics.median(seconds), middle > 0 else { return [] }
        return seconds.map { $0 / middle }
      }.sorted()
      guard let low = Statistics.quantile(sorted: relative, 0.05), low > 0,
        let high = Statistics.quantile(sorted: relative, 0.95)
      else { return nil }
      (self.low, self.high) = (low, high)
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
}

extension [TimedProcess] {
  /// What a piece of work took in each at least, which is what it takes when nothing is in the way.
  func least(_ work: KeyPath<TimedProcess.Pulse, TimedProcess.Beats>) -> [Double] {
    compactMap { $0.pulse?[keyPath: work].cpu.min() }
  }
}
