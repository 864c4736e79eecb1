/// How the machine did while times were measured, and how far times can be trusted therefore.
///
/// Ratios are taken within a process, seconds across processes; so what makes one process faster
/// than the next, a neighbour or the clock of the CPU, spoils seconds first. Where a neighbour
/// fills the shared cache it spoils ratios too, for what is large then waits for memory and what is
/// small does not.
package struct Steadiness: Sendable, Equatable {
  package var processes: Int
  /// Seconds of all processes from start to end, and of these inside timed blocks.
  package var seconds: Double
  package var timed: Double
  /// How far processes differ in a fixed piece of work for the interpreter.
  package var steps: Drift?
  /// How far processes differ in a fixed copy of memory.
  package var memory: Drift?
  /// How far processes differ in the benchmarks of plain records, which all representations are
  /// held against: where a neighbour filled the shared cache, the same search took nine times as
  /// long in one process as in another while a copy of memory, which the CPU reads ahead of,
  /// differed by a seventh.
  package var plain: Drift?
  /// How well ratios to the reference are known: half the width of the 95 % interval in the middle
  /// cell, as a share of 1; nil where no cell has one.
  package var ratio: Double?
  /// Ratios of single processes, and those of them that were left out because the machine was busy.
  package var ratios = 0
  package var leftOut = 0
  /// Set where the preset's limit left no time for all the processes that it provides.
  package var shortage: Shortage?

  package init(
    processes: Int, seconds: Double, timed: Double, steps: Drift? = nil, memory: Drift? = nil,
    plain: Drift? = nil
  ) {
    self.processes = processes
    self.seconds = seconds
    self.timed = timed
    self.steps = steps
    self.memory = memory
    self.plain = plain
  }

  /// The share of the time that was spent inside timed code.
  package var timedShare: Double { seconds > 0 ? timed / seconds : 0 }

  /// What a piece of work took in each process, divided by what it takes in the middle one: the
  /// range of the middle nine in ten processes.
  package struct Drift: Sendable, Equatable {
    package var low: Double
    package var high: Double

    package init(low: Double, high: Double) {
      self.low = low
      self.high = high
    }

    /// Half the range, as a share of 1.
    package var halfWidth: Double { (high / low).squareRoot() - 1 }
    /// How many times as long as the least it is at most.
    package var range: Double { high / low }
  }

  /// Time cells that have fewer processes than the preset provides; `ratio` is of the others.
  package struct Shortage: Sendable, Equatable {
    package var short: Int
    package var cells: Int
    /// How many the preset provides.
    package var processes: Int

    package init(short: Int, cells: Int, processes: Int) {
      self.short = short
      self.cells = cells
      self.processes = processes
    }
  }
}
