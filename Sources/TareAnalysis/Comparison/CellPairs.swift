package import TareModel

/// The cells of two sides, matched by what they are.
package struct CellPairs: Sendable {
  package var pairs: [Pair]
  package var baseOnly: [Cell]
  package var headOnly: [Cell]

  package struct Pair: Sendable {
    package var base: Cell
    package var head: Cell
  }

  /// In the order of the head's cells.
  ///
  /// Two versions of a package in one run lie in runtimes of their own. There a cell of the head is
  /// held against that of the nearest runtime which was measured, and one base may serve several.
  /// Where representations are compared, one that no loader made is held against those that a
  /// loader made: the plain loader's first.
  ///
  /// - Parameters:
  ///   - runtimes: those of the one run that both sides are of; empty for two runs.
  ///   - others: those of two runs.
  ///   - versions: the head's names of the base's representations, by theirs.
  package init(
    base: [Cell], head: [Cell], axis: ComparisonAxis, within runtimes: [Runtime] = [],
    across others: [Runtime] = [], versions: [String: String] = [:]
  ) {
    let order = Order(runtimes)
    let variants = Dictionary(
      (runtimes + others).compactMap { runtime in runtime.variantOf.map { (runtime.id, $0) } },
      uniquingKeysWith: { first, _ in first }
    ).merging(versions) { first, _ in first }
    let common = { (key: CellKey) in
      axis.common(key, variants: variants, withinOneRun: !runtimes.isEmpty)
    }
    let loaders = axis == .representation ? Self.loaders(base + head) : []
    let places = { (key: CellKey) -> [CellKey] in
      let place = common(key)
      guard key.loader == CellKey.noLoader, !loaders.isEmpty else { return [place] }
      return loaders.map { place.replacing(loader: $0) }
    }
    var candidates: [CellKey: [Cell]] = [:]
    for cell in base {
      for place in places(cell.key) { candidates[place, default: []].append(cell) }
    }
    (pairs, headOnly) = ([], [])
    for cell in head {
      let twins = places(cell.key).lazy.compactMap {
        Self.twin(of: cell.key, among: candidates[$0] ?? [], order)
      }
      if let twin = twins.first {
        pairs.append(Pair(base: twin, head: cell))
      } else {
        headOnly.append(cell)
      }
    }
    var taken = Set(pairs.map(\.base.key))
    // The cells of runtimes that are nobody's nearest are not missing on the other side.
    if case .package = axis, !runtimes.isEmpty {
      let met = Set(taken.map(common))
      taken.formUnion(base.map(\.key).filter { met.contains(common($0)) })
    }
    baseOnly = base.filter { !taken.contains($0.key) }
  }

  /// Every loader of some cells, the plain one first.
  private static func loaders(_ cells: [Cell]) -> [String] {
    Set(cells.map(\.key.loader)).subtracting([CellKey.noLoader]).sorted {
      ($0 == CellKey.plainLoader ? 0 : 1, $0) < ($1 == CellKey.plainLoader ? 0 : 1, $1)
    }
  }

  /// The cell with the same access, else the only one: a dict is read by key, a class by attribute.
  private static func twin(of key: CellKey, among cells: [Cell], _ order: Order) -> Cell? {
    let same = cells.filter { $0.key.access == key.access }
    guard !same.isEmpty else { return cells.count == 1 ? cells.first : nil }
    let rank = { (cell: Cell) in
      (cell.outcome.isMeasured ? 0 : 1, order.distance(cell.key.runtime, key.runtime))
    }
    return same.min { rank($0) < rank($1) }
  }

  /// Runtimes from the oldest to the newest.
  private struct Order {
    private let places: [String: Int]

    init(_ runtimes: [Runtime]) {
      let names = runtimes.sorted().map(\.id).unique
      places = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    }

    /// How many places lie between two; none from a runtime to itself.
    func distance(_ first: String, _ second: String) -> Int {
      guard first != second else { return 0 }
      guard let first = places[first], let second = places[second] else { return .max }
      return abs(first - second)
    }
  }
}

extension CellKey {
  fileprivate func replacing(loader: String) -> CellKey {
    var key = self
    key.loader = loader
    return key
  }
}
