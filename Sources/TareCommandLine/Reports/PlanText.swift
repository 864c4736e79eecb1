import TareModel

/// Every cell of a matrix, one a line, and how many there are.
struct PlanText {
  var matrix: Matrix

  var text: String {
    let lines = matrix.cells.map { cell in
      cell.key.description + (cell.unavailable.map { "  unavailable: \($0)" } ?? "")
    }
    let missing = matrix.cells.count { $0.unavailable != nil }
    let note = missing == 0 ? "" : ", \(missing) of them unavailable"
    return (lines + ["\(lines.count) cells\(note)"]).joined(separator: "\n")
  }
}
