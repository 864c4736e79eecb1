package import TareModel

/// The cells of a run by key.
package struct CellIndex: Sendable {
  private let outcomes: [CellKey: Outcome]
  /// Representations that hold the file's text as it is, so that no loader made them.
  private let loaderless: Set<String>

  package init(_ cells: [Cell]) {
    outcomes = Dictionary(cells.map { ($0.key, $0.outcome) }, uniquingKeysWith: { $1 })
    loaderless = Set(
      cells.lazy.filter { $0.key.loader == CellKey.noLoader }.map(\.key.representation))
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

  /// A loader made the records of a representation; false for the file's text, held as it is.
  package func hasLoader(_ representation: String) -> Bool { !loaderless.contains(representation) }

  /// The cell of a representation in a scope.
  ///
  /// A representation that no loader makes is the same with each of them: it is part of every
  /// scope.
  package func key(
    _ representation: String, access: String = CellKey.noAccess, _ measure: Measure,
    in scope: Scope
  ) -> CellKey {
    CellKey(
      runtime: scope.runtime, dataset: scope.dataset,
      loader: hasLoader(representation) ? scope.loader : CellKey.noLoader,
      representation: representation, access: access, measure: measure)
  }
}
