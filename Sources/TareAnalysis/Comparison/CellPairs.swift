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
  package init(base: [Cell], head: [Cell], axis: ComparisonAxis) {
    let candidates = Dictionary(grouping: base) { axis.common($0.key) }
    var taken: Set<CellKey> = []
    (pairs, headOnly) = ([], [])
    for cell in head {
      let twin = Self.twin(of: cell.key, among: candidates[axis.common(cell.key)] ?? [])
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
  private static func twin(of key: CellKey, among cells: [Cell]) -> Cell? {
    cells.first { $0.key.access == key.access } ?? (cells.count == 1 ? cells.first : nil)
  }
}
