package import TareModel

/// How the times of several cells changed together: the geometric mean of their ratios.
///
/// Whole processes are the units: what a process does to all of a group's cells at once is the error.
package struct GroupChange: Sendable, Equatable {
  package var name: String
  package var cells: Int
  package var ratio: Double
  /// 95 %; nothing where a side has only one process.
  package var interval: ClosedRange<Double>?
}

extension Comparison {
  /// One group for each name, in the order of the first cell that has it.
  package func groups(by name: (CellKey) -> String) -> [GroupChange] {
    var order: [String] = []
    var members: [String: [TimeChange]] = [:]
    for cell in cells {
      guard let change = cell.time else { continue }
      let group = name(cell.head)
      if members[group] == nil { order.append(group) }
      members[group, default: []].append(change)
    }
    return order.compactMap { GroupChange($0, members[$0] ?? []) }
  }
}

extension GroupChange {
  init?(_ name: String, _ changes: [TimeChange]) {
    guard let ratio = Statistics.geometricMean(changes.map(\.ratio)) else { return nil }
    self.name = name
    cells = changes.count
    self.ratio = ratio
    let sides = [changes.map(\.base), changes.map(\.head)].map(Self.effects)
    let estimate = RatioEstimate(base: sides[0], head: sides[1])
    interval = estimate?.interval(level: 0.95).map { range in
      // The effects lie around 1, for the cells' own means are taken out of them.
      let shift = ratio / (estimate?.ratio ?? 1)
      return range.lowerBound * shift...range.upperBound * shift
    }
  }

  /// The factor of each process over the cells that it measured; empty for a reference against itself.
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
