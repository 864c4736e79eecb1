/// One point of the matrix: what was measured, on what, held how, reached how.
package struct CellKey: Sendable, Hashable {
  package var runtime: String
  package var dataset: String
  package var loader: String
  package var representation: String
  /// `key`, `attribute`, `index`, or `none` where no field is reached.
  package var access: String
  package var measure: Measure

  package init(
    runtime: String, dataset: String, loader: String, representation: String, access: String,
    measure: Measure
  ) {
    self.runtime = runtime
    self.dataset = dataset
    self.loader = loader
    self.representation = representation
    self.access = access
    self.measure = measure
  }

  /// The access of cells that reach no field.
  package static let noAccess = "none"
  /// The loader of cells that hold the file's text as it is.
  package static let noLoader = "none"
}

/// What a cell holds: a quantity, or the time of an operation over all records.
package enum Measure: Sendable, Hashable {
  case metric(String)
  case benchmark(String)

  package var name: String {
    switch self {
    case .metric(let name), .benchmark(let name): name
    }
  }

  package var isBenchmark: Bool {
    if case .benchmark = self { true } else { false }
  }
}

extension CellKey: CustomStringConvertible {
  /// The cell in one line, as `--plan` prints it.
  package var description: String {
    let held = access == Self.noAccess ? representation : "\(representation) by \(access)"
    return "\(runtime)  \(dataset)  \(loader)  \(held)  \(measure.name)"
  }
}
