import Foundation
import Synchronization
package import TareModel

/// Measures every block of a matrix and hands on results as they come.
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
    /// Cells and experiments that went wrong so far.
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

  /// Measures what `isDone` and `isFound` (runtime, experiment) do not know; results and progress
  /// come one at a time, on any thread.
  ///
  /// - Throws: what `report` throws; the blocks under way are finished first.
  package func run<Failure: Error>(
    isDone: @Sendable (CellKey, Int) -> Bool = { _, _ in false },
    isFound: @Sendable (String, String) -> Bool = { _, _ in false },
    report: @escaping @Sendable (Results) throws(Failure) -> Void,
    progress: @escaping @Sendable (Progress) -> Void
  ) throws(Failure) {
    let request = preparation.request
    let unavailable = preparation.matrix.cells.compactMap { cell -> CellReport? in
      guard let why = cell.unavailable, !isDone(cell.key, 1) else { return nil }
      return CellReport(key: cell.key, process: 1, outcome: .unavailable(why: why))
    }
    let experiments = preparation.matrix.experiments.filter { !isFound($0.runtime, $0.name) }
    let unanswered = experiments.compactMap { planned in
      planned.trial.unavailable.map {
        Finding(
          runtime: planned.runtime, experiment: planned.name, outcome: .unavailable(why: $0))
      }
    }
    try report(Results(reports: unavailable, findings: unanswered))
    let blocks = Block.plan(
      preparation.matrix.cells, processes: request.preset.timing.processes, seed: request.seed)
    let asked = ExperimentBlock.plan(experiments)
    let together =
      blocks.memory.compactMap { $0.remaining(isDone) }.map(Work.cells)
      + asked.filter { $0.process != .timed }.map(Work.experiments)
    let apart =
      asked.filter { $0.process == .timed }.map(Work.experiments)
      + blocks.time.compactMap { $0.remaining(isDone) }.map(Work.cells)
    let state = State<Failure>(total: together.count + apart.count)
    forEach(together, workers: workers, state, report, progress)
    forEach(apart, workers: 1, state, report, progress)
    if let failure = state.failure { throw failure }
  }

  /// What one process does.
  private enum Work {
    case cells(Block)
    case experiments(ExperimentBlock)

    var title: String {
      switch self {
      case .cells(let block): block.title
      case .experiments(let block): block.title
      }
    }
  }

  private func forEach<Failure: Error>(
    _ works: [Work], workers: Int, _ state: State<Failure>,
    _ report: @escaping @Sendable (Results) throws(Failure) -> Void,
    _ progress: @escaping @Sendable (Progress) -> Void
  ) {
    let next = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while let index = next.withLock({ index -> Int? in
        guard index < works.count, state.failure == nil else { return nil }
        defer { index += 1 }
        return index
      }) {
        let results =
          switch works[index] {
          case .cells(let block): Results(reports: measure(block, state))
          case .experiments(let block): Results(findings: ask(block))
          }
        state.finish(works[index].title, results, report, progress)
      }
    }
  }

  private func ask(_ block: ExperimentBlock) -> [Finding] {
    guard let probe = preparation.probes[block.runtime] else { return [] }
    let dataset = block.dataset.flatMap { preparation.experimentData[$0] }
    return ExperimentMeasurement(block: block, probe: probe, dataset: dataset?.part).run()
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
    var failure: Failure?
    /// Representations that hung while starting: tried once and not in every block again.
    var hung: [Block.Place: Outcome] = [:]
  }

  private let shared = Mutex(Shared())
  private let total: Int
  private let started = ContinuousClock.now

  init(total: Int) { self.total = total }

  var failure: Failure? { shared.withLock { $0.failure } }

  func startFault(of place: Block.Place) -> Outcome? {
    shared.withLock { $0.hung[place.withoutLoader] }
  }

  func remember(_ fault: Outcome?, of place: Block.Place) {
    shared.withLock { $0.hung[place.withoutLoader] = fault }
  }

  func finish(
    _ title: String, _ results: Results,
    _ report: (Results) throws(Failure) -> Void, _ progress: (MatrixRunner.Progress) -> Void
  ) {
    shared.withLock { shared in
      shared.done += 1
      shared.faults += results.faults
      do throws(Failure) {
        try report(results)
      } catch {
        shared.failure = shared.failure ?? error
      }
      let elapsed = (ContinuousClock.now - started) / .seconds(1)
      progress(
        .init(
          done: shared.done, of: total, title: title, faults: shared.faults,
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
