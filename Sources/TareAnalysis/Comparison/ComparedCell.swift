package import TareModel

/// A cell that both sides measured, and what came of it.
package struct ComparedCell: Sendable, Equatable {
  package var base: CellKey
  package var head: CellKey
  package var change: Change

  package enum Change: Sendable, Equatable {
    case memory(MemoryChange)
    case time(TimeChange)
  }

  package var verdict: Verdict {
    switch change {
    case .memory(let change): change.verdict
    case .time(let change): change.verdict
    }
  }

  /// Head divided by base; nil where there was nothing before.
  package var ratio: Double? {
    switch change {
    case .memory(let change): change.ratio
    case .time(let change): change.ratio
    }
  }

  package var time: TimeChange? {
    if case .time(let change) = change { change } else { nil }
  }

  package var memory: MemoryChange? {
    if case .memory(let change) = change { change } else { nil }
  }

  /// How large the difference is, in either direction, as a logarithm; something out of nothing is
  /// the largest.
  var magnitude: Double {
    guard let ratio, ratio > 0 else { return ratio == nil ? .infinity : 0 }
    return abs(logarithm(ratio))
  }
}
