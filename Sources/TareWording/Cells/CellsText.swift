import TareFormats
package import TareModel

/// What became of the cells of a run: how many have each kind of outcome, and what went wrong.
package struct CellsText {
  private let cells: [Cell]
  private let datasets: [Dataset]

  /// - Parameter datasets: what the cells were measured of, to say how large it was.
  package init(_ cells: [Cell], datasets: [Dataset] = []) {
    self.cells = cells
    self.datasets = datasets
  }

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
      guard let reason = fault(cell) else { continue }
      let line = "\(cell.key.runtime) \(cell.key.representation): \(reason)"
      if counts[line] == nil { order.append(line) }
      counts[line, default: 0] += 1
    }
    return order.map { "  \($0) (\(Words.count(counts[$0] ?? 0, "cell")))" }
  }

  private func fault(_ cell: Cell) -> String? {
    switch cell.outcome {
    case .memory, .time, .unavailable: nil
    case .failed(let why, _): "failed: \(why)"
    case .timedOut(let seconds, _): "timed out after \(Int(nearest: seconds)) s" + help(cell)
    case .wrongAnswer(let why): "wrong answer: \(why)"
    }
  }

  /// How large the data were, and what gives them more time.
  private func help(_ cell: Cell) -> String {
    guard let dataset = datasets.first(where: { $0.name == cell.key.dataset }) else { return "" }
    let fewer = dataset.records > 1 ? ", '--sample' measures fewer records" : ""
    return " with \(Formats.bytes(dataset.bytes)) of data: '--time-limit' allows more\(fewer)"
  }
}
