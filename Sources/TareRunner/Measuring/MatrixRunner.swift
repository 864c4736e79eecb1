import Foundation
import Synchronization
package import TareModel

/// Measures every block of a matrix and hands on each report as it comes.
package struct MatrixRunner: Sendable {
  private let preparation: Preparation
  private let datasets: [String: LoadedDataset]
  private let workers: Int

  /// What is told while measuring.
  package struct Progress: Sendable {
    package var done: Int
    package var of: Int
    /// The block that has just ended.
    package var title: String
    /// Cells that went wrong so far.
    package var faults: Int
    /// Seconds that are left if the rest goes on like this.
    package var secondsLeft: Double
  }

  package init(
    _ preparation: Preparation, workers: Int = ProcessInfo.processInfo.activeProcessorCount
  ) {
    self.preparation = preparation
    self.workers = max(1, workers)
    datasets = Dictionary(
      preparation.request.datasets.map { ($0.dataset.name, $0) }, uniquingKeysWith: { $1 })
  }

  /// Measures what `isDone` does not know; reports and progress come one at a time, on any thread.
  ///
  /// - Throws: what `report` throws; the blocks under way are finished first.
  package func run<Failure: Error>(
    isDone: @Sendable (CellKey, Int) -> Bool = { _, _ in false },
    report: @escaping @Sendable ([CellReport]) throws(Failure) -> Void,
    progress: @escaping @Sendable (Progress) -> Void
  ) throws(Failure) {
    let request = preparation.request
    let unavailable = preparation.matrix.cells.compactMap { cell -> CellReport? in
      guard let why = cell.unavailable, !isDone(cell.key, 1) else { return nil }
      return CellReport(key: cell.key, process: 1, outcome: .unavailable(why: why))
    }
    try report(unavailable)
    var (memory, time) = Block.plan(
      preparation.matrix.cells, processes: request.preset.timing.processes, seed: request.seed)
    memory = memory.compactMap { $0.remaining(isDone) }
    time = time.compactMap { $0.remaining(isDone) }
    let state = State<Failure>(memory: memory.count, time: time.count)
    forEach(memory, workers: workers, state, report, progress)
    forEach(time, workers: 1, state, report, progress)
    if let failure = state.failure { throw failure }
  }

  private func forEach<Failure: Error>(
    _ blocks: [Block], workers: Int, _ state: State<Failure>,
    _ report: @escaping @Sendable ([CellReport]) throws(Failure) -> Void,
    _ progress: @escaping @Sendable (Progress) -> Void
  ) {
    let next = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while let index = next.withLock({ index -> Int? in
        guard index < blocks.count, state.failure == nil else { return nil }
        defer { index += 1 }
        return index
      }) {
        let block = blocks[index]
        let reports = measure(block, state)
        state.finish(block, reports, report, progress)
      }
    }
  }

  private func measure<Failure: Error>(_ block: Block, _ state: State<Failure>) -> [CellReport] {
    guard let probe = preparation.probes[block.place.runtime],
      let dataset = datasets[block.place.dataset]
    else { return [] }
    if let known = state.startFault(of: block.place) {
      return block.keys.map { CellReport(key: $0, process: block.process, outcome: known) }
    }
    let result = BlockMeasurement(
      block: block, probe: probe, dataset: dataset.part, timing: preparation.request.preset.timing
    ).run()
    if case .timedOut = result.startFault { state.remember(result.startFault, of: block.place) }
    return result.reports
  }
}

extension Block {
  /// The block without the cells that are done; nothing when all are.
  fileprivate func remaining(_ isDone: (CellKey, Int) -> Bool) -> Block? {
    var block = self
    block.keys = keys.filter { !isDone($0, process) }
    return block.keys.isEmpty ? nil : block
  }
}

/// What the workers share.
private final class State<Failure: Error>: Sendable {
  private struct Shared {
    var done = 0
    var faults = 0
    var memoryDone = 0
    var failure: Failure?
    /// Representations that hung while starting: tried once and not in every block again.
    var hung: [Block.Place: Outcome] = [:]
  }

  private let shared = Mutex(Shared())
  private let total: Int
  private let started = ContinuousClock.now

  init(memory: Int, time: Int) { total = memory + time }

  var failure: Failure? { shared.withLock { $0.failure } }

  func startFault(of place: Block.Place) -> Outcome? {
    shared.withLock { $0.hung[place.withoutLoader] }
  }

  func remember(_ fault: Outcome?, of place: Block.Place) {
    shared.withLock { $0.hung[place.withoutLoader] = fault }
  }

  func finish(
    _ block: Block, _ reports: [CellReport],
    _ report: ([CellReport]) throws(Failure) -> Void, _ progress: (MatrixRunner.Progress) -> Void
  ) {
    shared.withLock { shared in
      shared.done += 1
      shared.faults += reports.count { $0.outcome.isFault }
      do throws(Failure) {
        try report(reports)
      } catch {
        shared.failure = shared.failure ?? error
      }
      let elapsed = (ContinuousClock.now - started) / .seconds(1)
      progress(
        .init(
          done: shared.done, of: total, title: block.title, faults: shared.faults,
          secondsLeft: elapsed / Double(shared.done) * Double(total - shared.done)))
    }
  }
}

extension Block.Place {
  /// A representation that hangs does so whatever loaded its records.
  fileprivate var withoutLoader: Block.Place {
    var place = self
    place.loader = ""
    return place
  }
}
