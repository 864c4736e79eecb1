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
  /// - Parameter runtimes: those of both sides, by which the nearest of several is found.
  package init(base: [Cell], head: [Cell], axis: ComparisonAxis, runtimes: [Runtime] = []) {
    let order = Order(runtimes)
    let candidates = Dictionary(grouping: base) { axis.common($0.key) }
    var taken: Set<CellKey> = []
    (pairs, headOnly) = ([], [])
    for cell in head {
      let twin = Self.twin(of: cell.key, among: candidates[axis.common(cell.key)] ?? [], order)
      if let twin {
        taken.insert(twin.key)
        pairs.append(Pair(base: twin, head: cell))
      } else {
        headOnly.append(cell)
      }
    }
    baseOnly = base.filter { !taken.contains($0.key) }
  }

  /// The cell with the same access, else the only one: a dict is read by key, a class by attribute.
  ///
  /// Two versions of a package may lie in runtimes of their own: of several the same runtime is
  /// taken, else the nearest.
  private static func twin(of key: CellKey, among cells: [Cell], _ order: Order) -> Cell? {
    let same = cells.filter { $0.key.access == key.access }
    guard !same.isEmpty else { return cells.count == 1 ? cells.first : nil }
    return same.min {
      order.distance($0.key.runtime, key.runtime) < order.distance($1.key.runtime, key.runtime)
    }
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
