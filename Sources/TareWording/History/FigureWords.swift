package import TareAnalysis
package import TareFormats
package import TareModel

/// A figure of a cell and what it counts, in words.
package enum FigureWords {
  package static func text(_ value: Double, _ cell: CellHistory) -> String {
    format(cell.quantity, cell.unit).text(value)
  }

  /// The figures before and after a change.
  package static func ends(_ change: CellHistory.Change) -> (before: String, after: String) {
    let format = format(change.quantity, change.unit)
    return (format.text(change.before), format.text(change.after))
  }

  package static func format(_ quantity: CellFigure.Quantity, _ unit: String) -> ValueFormat {
    switch quantity {
    case .recordBytes, .totalBytes: .amount(unit: unit)
    case .instructions: .amount(unit: unit)
    case .ratio: .ratio
    case .seconds: .seconds
    }
  }

  /// The title of an axis.
  package static func title(_ cell: CellHistory) -> String { title(cell.quantity, cell.unit) }

  package static func title(_ quantity: CellFigure.Quantity, _ unit: String) -> String {
    switch quantity {
    case .recordBytes: "\(Words.unit(unit)) a record"
    case .totalBytes: "\(Words.unit(unit)) in all"
    case .ratio: "time, dict = 1×"
    case .seconds: "CPU time of one run"
    case .instructions: "instructions of one run"
    }
  }

  /// What became of a figure: "heavier by 4.2%".
  package static func change(_ change: CellHistory.Change) -> String {
    let percent = Formats.percent(abs(change.ratio - 1))
    return "\(verdict(change)) by \(percent)"
  }

  package static func verdict(_ change: CellHistory.Change) -> String {
    switch change.quantity {
    case .recordBytes, .totalBytes: change.isWorse ? "heavier" : "lighter"
    case .ratio, .seconds: change.isWorse ? "slower" : "faster"
    case .instructions: change.isWorse ? "costlier" : "cheaper"
    }
  }

  /// What was measured, without runtime and dataset: "slots by attribute, filter".
  package static func measured(_ key: CellKey) -> String {
    let loader =
      key.loader == CellKey.plainLoader || key.loader == CellKey.noLoader
      ? "" : " from \(key.loader)"
    return "\(Words.held(key.representation, key.access))\(loader), \(key.measure.name)"
  }
}
