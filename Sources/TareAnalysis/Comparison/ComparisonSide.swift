package import TareModel

/// One side of a comparison: a run, and which of its cells take part.
package struct ComparisonSide: Sendable, Equatable {
  package var header: Run.Header
  /// The coordinate on the axis, such as a runtime; nil where whole runs are compared.
  package var coordinate: String?

  /// The version of the user's code that it is; nil where it is none of a gate's.
  package var tree: GateRequest.Tree? {
    guard let gate = header.request.gate else { return nil }
    switch coordinate {
    case ComparisonAxis.base: return gate.base
    case ComparisonAxis.head: return gate.head
    default: return nil
    }
  }

  func admits(_ key: CellKey, on axis: ComparisonAxis) -> Bool {
    coordinate == nil || axis.coordinate(key, in: header) == coordinate
  }

  /// The number of records of a cell's dataset.
  package func records(_ key: CellKey) -> Int {
    header.datasets.first { $0.name == key.dataset }?.records ?? 0
  }
}
