import Synchronization
import TareModel
import TareRunner
import TareWording

/// Shows the first weights of a run as they come, a line each, above the line of progress.
final class FirstWeightsDisplay: Sendable {
  private let console: Console
  private let weights: Mutex<WeightsSoFar>

  /// Nil where a run begins without weights, or has nothing else.
  init?(_ preparation: Preparation, _ header: Run.Header, _ console: Console) {
    guard let look = preparation.firstLook,
      let weights = WeightsSoFar(look, matrix: preparation.matrix, header: header)
    else { return nil }
    self.console = console
    self.weights = Mutex(weights)
  }

  func show(_ results: Results) {
    let lines = weights.withLock { $0.add(results) }
    guard !lines.isEmpty else { return }
    console.clear()
    for line in lines { console.note(line) }
  }
}
