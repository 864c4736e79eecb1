/// A ratio to a reference with the least and the largest of the processes that it comes from.
package protocol ProcessSpread {
  var low: Double { get }
  var high: Double { get }
  /// It comes from one process, so that nothing is known of how processes differ.
  var isSingle: Bool { get }
}

extension ProcessSpread {
  /// Below, or above, the reference in every process, of which there are several.
  package var isFaster: Bool { !isSingle && high < 1 }
  package var isSlower: Bool { !isSingle && low > 1 }
  package var differs: Bool { isFaster || isSlower }

  /// The spreads over several processes have no point in common.
  package func isApart(from other: Self) -> Bool {
    !isSingle && !other.isSingle && !overlaps(other)
  }

  /// The figures themselves have a point in common, however few they are.
  func overlaps(_ other: Self) -> Bool { high >= other.low && other.high >= low }
}
