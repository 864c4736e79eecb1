package import TareModel

/// How the times of several cells changed together: the geometric mean of their ratios.
package struct GroupChange: Sendable, Equatable {
  package var name: String
  package var cells: Int
  /// Whole processes are the units: what a process does to all cells of a group at once is the
  /// error.
  package var estimate: RatioEstimate

  package var ratio: Double { estimate.ratio }
  /// 95 %; nil where a side has only one process.
  package var interval: ClosedRange<Double>? { estimate.interval(level: 0.95) }
}

extension Comparison {
  /// One group for each name, in the order of the first cell that has it.
  package func groups(by name: (CellKey) -> String) -> [GroupChange] {
    timesByKey(name).compactMap { GroupChange($0.key, $0.changes) }
  }

  /// The times of cells that share a key, in the order of the first that has it.
  func timesByKey<Key: Hashable>(
    _ key: (CellKey) -> Key
  ) -> [(key: Key, changes: [TimeChange])] {
    var order: [Key] = []
    var members: [Key: [TimeChange]] = [:]
    for cell in cells {
      guard let change = cell.time else { continue }
      let group = key(cell.head)
      if members[group] == nil { order.append(group) }
      members[group, default: []].append(change)
    }
    return order.map { ($0, members[$0] ?? []) }
  }
}

extension GroupChange {
  init?(_ name: String, _ changes: [TimeChange]) {
    let sides = [changes.map(\.base), changes.map(\.head)].map(Self.effects)
    guard !changes.isEmpty, var estimate = RatioEstimate(base: sides[0], head: sides[1])
    else { return nil }
    // The effects lie around 1, for the cells' own means are taken out of them.
    estimate.difference =
      changes.reduce(0) { $0 + $1.judgement.estimate.difference } / Double(changes.count)
    // What makes one cell unknown may make them all.
    estimate.doubt = changes.reduce(0) { $0 + $1.judgement.estimate.doubt } / Double(changes.count)
    self.name = name
    cells = changes.count
    self.estimate = estimate
  }

  /// The factor of each process over the cells that it measured; empty for a reference against
  /// itself.
  private static func effects(_ cells: [[Double]]) -> [Double] {
    let timed = cells.filter { !$0.isEmpty }
    let residuals = timed.map { figures in
      let mean = Statistics.geometricMean(figures) ?? 1
      return figures.map { $0 / mean }
    }
    let processes = residuals.map(\.count).min() ?? 0
    return (0..<processes).compactMap { process in
      Statistics.geometricMean(residuals.map { $0[process] })
    }
  }
}
