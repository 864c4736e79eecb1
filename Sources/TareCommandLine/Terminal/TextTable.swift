/// Rows of text in aligned columns: numbers to the right, everything else to the left.
struct TextTable {
  var header: [String]
  var rows: [[String]]

  var text: String {
    let all = [header] + rows
    let widths = header.indices.map { column in
      all.map { $0[column].count }.max() ?? 0
    }
    let isNumeric = header.indices.map { column in
      rows.contains { !$0[column].isEmpty } && rows.allSatisfy { $0[column].isFigure }
    }
    return all.map { row in
      row.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        return isNumeric[column] ? padding + cell : cell + padding
      }.joined(separator: "  ").trimmedEnd
    }.joined(separator: "\n")
  }
}

extension String {
  /// Empty, or a number with its unit.
  fileprivate var isFigure: Bool {
    let parts = split(separator: " ")
    return parts.count <= 2
      && (parts.first ?? "").allSatisfy { $0.isNumber || ",.×-−".contains($0) }
  }

  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
