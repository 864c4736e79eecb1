package import TareModel

/// The cells of a run by key.
package struct CellIndex: Sendable {
  private let outcomes: [CellKey: Outcome]

  package init(_ cells: [Cell]) {
    outcomes = Dictionary(cells.map { ($0.key, $0.outcome) }, uniquingKeysWith: { $1 })
  }

  package subscript(key: CellKey) -> Outcome? { outcomes[key] }

  /// The memory reading of a cell, where it was measured.
  package func memory(_ key: CellKey) -> MemoryReading? {
    if case .memory(let reading) = outcomes[key] { reading } else { nil }
  }

  /// The summary of a time cell, where it was measured.
  package func time(_ key: CellKey) -> TimeSummary? {
    if case .time(let reading) = outcomes[key] { TimeSummary(reading) } else { nil }
  }
}
