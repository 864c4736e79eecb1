package import TareModel

/// What the two sides of a comparison differ in.
package enum ComparisonAxis: Sendable, Hashable {
  case run
  case runtime, representation, loader, dataset
  /// The version of a package that a runtime had at hand.
  case package(String)
  /// The version of the user's own code, of a gate: `base` or `head`.
  case version

  /// What the sides of a gate are called.
  package static let (base, head) = ("base", "head")

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
    case .version: header.catalog.version(of: key.representation)
    }
  }

  /// Every coordinate of a run's cells, in the order in which they come; dicts last, where other
  /// representations were only timed against them.
  package func coordinates(of run: Run) -> [String] {
    let known = run.cells.compactMap { coordinate($0.key, in: run.header) }.unique
    let isReference =
      self == .representation && run.cells.contains { $0.reference(named: CellKey.plain) != nil }
    return isReference ? (known + [CellKey.plain]).unique : known
  }

  /// The cell as it would be called on either side: what differs is blanked.
  ///
  /// - Parameters:
  ///   - variants: of which runtime one is a variant, by id; of which representation of the head
  ///     one of the base is a version, by name.
  ///   - withinOneRun: a runtime has one version of a package then, so that it differs too: a
  ///     variant is held against the other variants of its runtime, anything else against all.
  func common(
    _ key: CellKey, variants: [String: String], withinOneRun: Bool
  ) -> CellKey {
    var key = key
    switch self {
    case .run: break
    case .version: key.representation = variants[key.representation] ?? key.representation
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
    case .run, .representation, .dataset, .package, .version: false
    }
  }

  /// Figures of datasets are only comparable record by record.
  var isPerRecord: Bool { self == .dataset }
}

extension Catalog {
  /// On which side of a gate a representation is; nil of what is not the user's own.
  func version(of representation: String) -> String? {
    guard let entry = representations.first(where: { $0.name == representation }) else {
      return nil
    }
    if entry.versionOf != nil { return ComparisonAxis.base }
    return entry.isPlugin || entry.model != nil ? ComparisonAxis.head : nil
  }

  /// The names of the head's representations, by those of the base's versions of them.
  var versions: [String: String] {
    Dictionary(
      representations.compactMap { entry in entry.versionOf.map { (entry.name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// What the times of a representation are held against, where that is not dict.
  func reference(of representation: String) -> String? {
    representations.first { $0.name == representation }?.timedAgainst
  }
}

extension Run {
  /// The cells of one side of a gate.
  package func cells(of side: String) -> [Cell] {
    cells.filter { header.catalog.version(of: $0.key.representation) == side }
  }
}
