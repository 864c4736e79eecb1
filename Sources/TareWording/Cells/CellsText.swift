package import TareModel

/// What became of the cells of a run: how many have each kind of outcome, and what went wrong.
package struct CellsText {
  private let cells: [Cell]

  package init(_ cells: [Cell]) { self.cells = cells }

  /// "412 cells: 400 measured, 11 unavailable, 1 failed".
  package var counts: String {
    let said = Words.tally([
      (cells.count { $0.outcome.isMeasured }, "measured"),
      (cells.count { if case .unavailable = $0.outcome { true } else { false } }, "unavailable"),
      (cells.count { $0.outcome.isFault }, "failed"),
    ])
    return "\(Words.count(cells.count, "cell")): \(said)"
  }

  /// The reasons of what went wrong, each once, with the number of cells that have it.
  package var faults: [String] {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for cell in cells {
      guard let reason = Self.fault(cell.outcome) else { continue }
      let line = "\(cell.key.runtime) \(cell.key.representation): \(reason)"
      if counts[line] == nil { order.append(line) }
      counts[line, default: 0] += 1
    }
    return order.map { "  \($0) (\(Words.count(counts[$0] ?? 0, "cell")))" }
  }

  private static func fault(_ outcome: Outcome) -> String? {
    switch outcome {
    case .memory, .time, .unavailable: nil
    case .failed(let why, _): "failed: \(why)"
    case .timedOut(let seconds, _): "timed out after \(Int(nearest: seconds)) s"
    case .wrongAnswer(let why): "wrong answer: \(why)"
    }
  }
}
