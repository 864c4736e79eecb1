import Synchronization
import TareModel

/// What the workers share.
final class RunState<Failure: Error>: Sendable {
  private struct Shared {
    var done = 0
    var total: Int
    var faults = 0
    var known: KnownTimes
    var failure: Failure?
    /// What hung while starting: tried once and not in every block again.
    var hung: [Block.Place: Outcome] = [:]
  }

  private let shared: Mutex<Shared>
  private let goal: Goal
  private let started = ContinuousClock.now

  /// - Parameters:
  ///   - total: how many blocks there are to measure, as far as is known beforehand.
  ///   - known: what an earlier part of the run brought.
  init(total: Int, known: KnownTimes, goal: Goal) {
    shared = Mutex(Shared(total: total, known: known))
    self.goal = goal
  }

  /// Seconds since measuring began.
  var elapsed: Double { (ContinuousClock.now - started) / .seconds(1) }

  var known: KnownTimes { shared.withLock { $0.known } }

  /// So many blocks are still to come, or more where that is not the end.
  func expect(_ blocks: Int, isEnd: Bool) {
    shared.withLock { $0.total = isEnd ? $0.done + blocks : max($0.total, $0.done + blocks) }
  }

  var failure: Failure? { shared.withLock { $0.failure } }

  func startFault(of place: Block.Place) -> Outcome? {
    shared.withLock { $0.hung[place] ?? $0.hung[place.withoutLoader] }
  }

  func remember(_ fault: Outcome?, of place: Block.Place) {
    // What hangs with the plain loader hangs with each; with another, that may be to blame.
    let isPlain = place.loader == CellKey.plainLoader
    shared.withLock { $0.hung[isPlain ? place.withoutLoader : place] = fault }
  }

  func finish(
    _ title: String, _ results: Results,
    _ report: (Results) throws(Failure) -> Void,
    _ progress: (MatrixRunner.Progress) -> Void
  ) {
    shared.withLock { shared in
      shared.done += 1
      shared.faults += results.faults
      shared.known.add(results.reports)
      do throws(Failure) {
        try report(results)
      } catch {
        shared.failure = shared.failure ?? error
      }
      progress(
        .init(
          done: shared.done, of: shared.total, title: title, faults: shared.faults,
          secondsLeft: secondsLeft(shared)))
    }
  }

  /// What is left if the rest goes on like this, or of the budget.
  private func secondsLeft(_ shared: Shared) -> Double {
    let elapsed = elapsed
    let rest = elapsed / Double(shared.done) * Double(shared.total - shared.done)
    guard let budget = goal.budget else { return rest }
    return goal.precision == nil
      ? max(0, budget - elapsed) : min(rest, max(0, budget - elapsed))
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
