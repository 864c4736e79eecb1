extension CellHistory {
  /// What the newest run shows and later runs have not confirmed yet; nil of what is exact, for
  /// there a difference is a change at once.
  ///
  /// The newest points, fewer than make a level, lie beyond every point of the level before them
  /// and beyond the threshold with all of their own spread.
  package var suspicion: Change? {
    guard !isExact, let level = levels.last else { return nil }
    // Of a young level the one before speaks too, for its first run may belong there.
    let isYoung = level.range.count < ChangePoints.shortest + Self.enough
    let range =
      isYoung ? (levels.dropLast().last ?? level).range.lowerBound..<points.count : level.range
    for count in 1..<ChangePoints.shortest {
      let (before, after) = (points[range].dropLast(count), points[range].suffix(count))
      guard before.count >= Self.enough, after.count == count,
        let base = Statistics.median(before.map(\.value)), base > 0,
        let value = Statistics.median(after.map(\.value)), let first = after.first
      else { continue }
      let isSlower = after.allSatisfy { point in
        Double(point.low) > base * (1 + Self.threshold)
          && before.allSatisfy { $0.value < Double(point.low) }
      }
      let isFaster = after.allSatisfy { point in
        Double(point.high) < base / (1 + Self.threshold)
          && before.allSatisfy { $0.value > Double(point.high) }
      }
      guard isSlower || isFaster else { continue }
      return Change(
        key: key, quantity: quantity, unit: unit, moment: first.moment, before: base, after: value)
    }
    return nil
  }

  /// Points that a level needs before something can stand out from it.
  private static let enough = 2
}
