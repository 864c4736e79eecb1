import Dispatch
import Synchronization
import TareFoundation
package import TareModel

/// Measures every block of a matrix and hands on results as they come.
package struct MatrixRunner: Sendable {
  private let preparation: Preparation
  private let datasets: [String: LoadedDataset]
  private let workers: Int
  private let goal: Goal

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
    _ preparation: Preparation, goal: Goal = Goal(),
    workers: Int = ProcessInfo.processInfo.activeProcessorCount
  ) {
    self.preparation = preparation
    self.goal = goal
    self.workers = max(1, workers)
    datasets = Dictionary(
      preparation.request.datasets.map { ($0.dataset.name, $0) }, uniquingKeysWith: { $1 })
  }

  /// Measures what an earlier part of the run has not; results and progress come one at a time, on
  /// any thread.
  ///
  /// - Throws: what `report` throws; the blocks under way are finished first.
  package func run<Failure: Error>(
    earlier: Results = Results(),
    report: @escaping @Sendable (Results) throws(Failure) -> Void,
    progress: @escaping @Sendable (Progress) -> Void
  ) throws(Failure) {
    let request = preparation.request
    let done = Done(earlier)
    let experiments = preparation.matrix.experiments.filter { !done.contains($0) }
    try report(unavailable(done, experiments))
    let asked = ExperimentBlock.plan(experiments)
    let memory = Block.memory(
      preparation.matrix.cells, seed: request.asked.seed, first: preparation.firstLook)
    let together =
      memory.compactMap { $0.without(done) }.map(Work.cells)
      + CountBlock.plan(preparation.matrix.cells, isOwn: isOwn)
      .compactMap { $0.without(done) }.map(Work.counts)
      + asked.filter { $0.process != .timed }.map(Work.experiments)
    let apart = asked.filter { $0.process == .timed }.map(Work.experiments)
    var rounds = TimeRounds(
      preparation.matrix.cells, processes: request.preset.timing.processes,
      further: request.preset.timing.further, seed: request.asked.seed, goal: goal)
    let state = RunState<Failure>(
      total: together.count + apart.count + rounds.planned, known: KnownTimes(earlier.reports),
      goal: goal)
    forEach(together, workers: workers, state, report, progress)
    forEach(apart, workers: 1, state, report, progress)
    while state.failure == nil {
      let elapsed = state.elapsed
      let blocks = rounds.next(known: state.known, elapsed: elapsed)
      guard !blocks.isEmpty else { break }
      let open = blocks.compactMap { $0.without(done) }.map(Work.cells)
      let later = rounds.later(elapsed: elapsed)
      state.expect(open.count + later, isEnd: later > 0)
      forEach(open, workers: 1, state, report, progress) { [rounds] in
        rounds.isCutOff(elapsed: state.elapsed)
      }
    }
    if let failure = state.failure { throw failure }
  }

  /// What is known beforehand to be unavailable.
  private func unavailable(_ done: Done, _ experiments: [PlannedExperiment]) -> Results {
    let reports = preparation.matrix.cells.compactMap { cell -> CellReport? in
      guard let why = cell.unavailable, !done.contains(cell.key, process: 1) else { return nil }
      return CellReport(key: cell.key, process: 1, outcome: .unavailable(why: why))
    }
    let findings = experiments.compactMap { planned in
      planned.trial.unavailable.map {
        Finding(
          runtime: planned.runtime, experiment: planned.name, outcome: .unavailable(why: $0))
      }
    }
    return Results(reports: reports, findings: findings)
  }

  /// What one process does.
  private enum Work {
    case cells(Block)
    case counts(CountBlock)
    case experiments(ExperimentBlock)

    var title: String {
      switch self {
      case .cells(let block): block.title
      case .counts(let block): block.title
      case .experiments(let block): block.title
      }
    }
  }

  private func forEach<Failure: Error>(
    _ works: [Work], workers: Int, _ state: RunState<Failure>,
    _ report: @escaping @Sendable (Results) throws(Failure) -> Void,
    _ progress: @escaping @Sendable (Progress) -> Void,
    isCutOff: @escaping @Sendable () -> Bool = { false }
  ) {
    let next = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while let index = next.withLock({ index -> Int? in
        guard index < works.count, state.failure == nil, !isCutOff() else { return nil }
        defer { index += 1 }
        return index
      }) {
        let results =
          switch works[index] {
          case .cells(let block): measure(block, state)
          case .counts(let block): Results(reports: count(block))
          case .experiments(let block): Results(findings: ask(block))
          }
        state.finish(works[index].title, results, report, progress)
      }
    }
  }

  private func isOwn(_ runtime: String, _ representation: String) -> Bool {
    let probe = preparation.probes[runtime]
    return probe?.models[representation] != nil || probe?.plugins.representations[representation] != nil
  }

  private func count(_ block: CountBlock) -> [CellReport] {
    guard var probe = preparation.probes[block.place.runtime],
      let counter = preparation.counters[block.place.runtime],
      let dataset = datasets[block.place.dataset]
    else { return [] }
    probe.timeLimit =
      CountMeasurement.slowness
      * TimeLimit(asked: probe.timeLimit).seconds(
        bytes: 0, loader: block.place.loader, cells: block.keys.count)
    probe.counter = counter
    let reports = CountMeasurement(
      block: block, probe: probe, dataset: dataset.part,
      benchmarks: preparation.countedBenchmarks
    ).run()
    return reports.map { report in
      guard let why = touched(dataset, probe.touched(Block.Place(report.key))) else {
        return report
      }
      return CellReport(key: report.key, process: 1, outcome: .failed(why: why, stderr: ""))
    }
  }

  private func ask(_ block: ExperimentBlock) -> [Finding] {
    guard let probe = preparation.probes[block.runtime] else { return [] }
    let dataset = block.dataset.flatMap { preparation.experimentData[$0] }
    let findings = ExperimentMeasurement(block: block, probe: probe, dataset: dataset?.part).run()
    guard let dataset, let why = touched(dataset) else { return findings }
    return findings.map {
      Finding(
        runtime: $0.runtime, experiment: $0.experiment, outcome: .failed(why: why, stderr: ""))
    }
  }

  /// Why there is no figure where something was measured that nobody has digested.
  private func touched(_ dataset: LoadedDataset, _ file: String? = nil) -> String? {
    if !dataset.isUntouched { return "the copy of the data was changed while it was measured" }
    return file.map { "\($0) was changed while it was measured" }
  }

  private func measure<Failure: Error>(_ block: Block, _ state: RunState<Failure>) -> Results {
    guard var probe = preparation.probes[block.place.runtime],
      let dataset = datasets[block.place.dataset]
    else { return Results() }
    if let known = state.startFault(of: block.place) {
      return Results(
        reports: block.keys.map {
          CellReport(key: $0, process: block.process, outcome: known)
        })
    }
    probe.timeLimit = TimeLimit(asked: probe.timeLimit).seconds(
      bytes: dataset.dataset.bytes, loader: block.place.loader, cells: block.keys.count)
    let result = BlockMeasurement(
      block: block, probe: probe, dataset: dataset.part, sampled: dataset.dataset,
      timing: preparation.request.preset.timing
    ).run()
    if let why = touched(dataset, probe.touched(block.place)) {
      return Results(
        reports: block.keys.map {
          CellReport(key: $0, process: block.process, outcome: .failed(why: why, stderr: ""))
        })
    }
    if case .timedOut = result.startFault { state.remember(result.startFault, of: block.place) }
    return Results(reports: result.reports, processes: result.process.map { [$0] } ?? [])
  }
}

/// What an earlier part of a run has measured and found.
private struct Done {
  private struct Measured: Hashable {
    var key: CellKey
    var process: Int
  }

  private let measured: Set<Measured>
  private let found: Set<[String]>

  init(_ earlier: Results) {
    measured = Set(earlier.reports.map { Measured(key: $0.key, process: $0.process) })
    found = Set(earlier.findings.map { [$0.runtime, $0.experiment] })
  }

  func contains(_ key: CellKey, process: Int) -> Bool {
    measured.contains(Measured(key: key, process: process))
  }

  func contains(_ planned: PlannedExperiment) -> Bool {
    found.contains([planned.runtime, planned.name])
  }
}

extension Block {
  /// The block without the cells that are done; nil when all are.
  fileprivate func without(_ done: Done) -> Block? {
    var block = self
    block.keys = keys.filter { !done.contains($0, process: process) }
    return block.keys.isEmpty ? nil : block
  }
}

extension CountBlock {
  /// The block without the cells that are done; nil when all are.
  fileprivate func without(_ done: Done) -> CountBlock? {
    var block = self
    block.keys = keys.filter { !done.contains($0, process: 1) }
    return block.keys.isEmpty ? nil : block
  }
}
