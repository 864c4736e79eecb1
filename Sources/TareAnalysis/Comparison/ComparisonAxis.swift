package import TareModel

/// What the two sides of a comparison differ in.
package enum ComparisonAxis: Sendable, Hashable {
  case run
  case runtime, representation, loader, dataset
  /// The version of a package that a runtime had at hand.
  case package(String)

  /// The part of a cell that is held against another; nil where the cell has none.
  package func coordinate(_ key: CellKey, in header: Run.Header) -> String? {
    switch self {
    case .run: header.id
    case .runtime: key.runtime
    case .representation: key.representation
    case .loader: key.loader
    case .dataset: key.dataset
    case .package(let name):
      header.runtimes.first { $0.id == key.runtime }?.release(of: name)
    }
  }

  /// Every coordinate of a run's cells, in the order in which they come; dicts last, where other
  /// representations were only timed against them.
  package func coordinates(of run: Run) -> [String] {
    let known = run.cells.compactMap { coordinate($0.key, in: run.header) }.unique
    let isReference = self == .representation && run.cells.contains { $0.reference != nil }
    return isReference ? (known + [CellKey.plain]).unique : known
  }

  /// The cell as it would be called on either side: what differs is blanked.
  ///
  /// - Parameters:
  ///   - variants: of which runtime one is a variant, by id.
  ///   - withinOneRun: a runtime has one version of a package then, so that it differs too: a
  ///     variant is held against the other variants of its runtime, anything else against all.
  func common(
    _ key: CellKey, variants: [String: String], withinOneRun: Bool
  ) -> CellKey {
    var key = key
    switch self {
    case .run: break
    case .package:
      key.runtime = variants[key.runtime] ?? (withinOneRun ? "" : key.runtime)
    case .runtime: key.runtime = ""
    case .representation: (key.representation, key.access) = ("", "")
    case .loader: key.loader = ""
    case .dataset: key.dataset = ""
    }
    return key
  }

  /// Times of the two sides can only be told by seconds where the reference differs with the axis.
  var prefersSeconds: Bool {
    switch self {
    case .runtime, .loader: true
    case .run, .representation, .dataset, .package: false
    }
  }

  /// Figures of datasets are only comparable record by record.
  var isPerRecord: Bool { self == .dataset }
}
