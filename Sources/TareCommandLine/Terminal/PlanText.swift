import TareFormats
import TareModel
import TareWording

/// Every cell and experiment of a matrix, one a line, and how many there are.
struct PlanText {
  var matrix: Matrix
  /// The part of a run that the matrix is, which an engine may have chosen.
  var shard: Shard?

  var text: String {
    let lines = matrix.cells.map { cell in
      cell.key.description + (cell.unavailable.map { "  unavailable: \($0)" } ?? "")
    }
    let experiments = matrix.experiments.map { planned in
      "\(planned.runtime)  experiment  \(planned.name)"
        + (planned.trial.unavailable.map { "  unavailable: \($0)" } ?? "")
    }
    var counts: [String] = []
    if !lines.isEmpty || experiments.isEmpty {
      counts.append(count(lines.count, "cell", matrix.cells.count { $0.unavailable != nil }))
    }
    if !experiments.isEmpty {
      let missing = matrix.experiments.count { $0.trial.unavailable != nil }
      counts.append(count(experiments.count, "experiment", missing))
    }
    if let shard { counts.append("shard \(shard.text)") }
    return (lines + experiments + counts).joined(separator: "\n")
  }

  private func count(_ number: Int, _ noun: String, _ missing: Int) -> String {
    Words.count(number, noun)
      + (missing == 0 ? "" : ", \(Formats.integer(missing)) of them unavailable")
  }
}
