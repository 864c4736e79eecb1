/// The level axis of ordered categories: their names below the plot, or numbers and a key; of
/// counts as many as fit.
struct CategoryAxis {
  private static let padding = 6.0
  private static let deepest = 3

  let shapes: [Shape]
  /// The names that stand as numbers, in the order given.
  let key: [(number: String, name: String)]
  /// The lowest pixel used.
  let bottom: Double

  /// Names under positions that are evenly spaced, inside the whole width of the drawing.
  init(_ names: [String], at positions: [Double], top: Double, width: Double) {
    guard !names.allSatisfy(Self.isCount) else {
      shapes = Self.counts(names, at: positions, top: top, width: width).map { .text($0) }
      key = []
      bottom = top + TextMetrics.lineHeight
      return
    }
    let spacing = positions.count > 1 ? positions[1] - positions[0] : width
    let level = Self.level(names, positions: positions, spacing: spacing, top: top, width: width)
    if let level {
      shapes = level.map { .text($0) }
      key = []
      bottom = level.map(\.box.maxY).max() ?? top
    } else {
      let numbers = names.indices.map {
        Label(
          ["\($0 + 1)"], x: positions[$0], top: top, anchor: .middle,
          classes: [ChartClasses.tick])
      }
      key = names.enumerated().map { ("\($0 + 1)", $1) }
      shapes = Self.thinned(numbers).map { .text($0) }
      bottom = top + TextMetrics.lineHeight
    }
  }

  /// Names wrapped under their positions, spread over one to three levels; nil if none will do.
  private static func level(
    _ names: [String], positions: [Double], spacing: Double, top: Double, width: Double
  ) -> [Label]? {
    for levels in 1...deepest {
      let room = spacing * Double(levels) - padding
      guard names.allSatisfy({ TextWrap.wrapsCleanly($0, width: room) }) else { continue }
      let wrapped = names.map { TextWrap.lines($0, width: room) }
      let depth = wrapped.map(\.count).max() ?? 1
      guard depth * levels <= 4 else { continue }
      let labels = names.indices.map { index in
        let half = (wrapped[index].map { TextMetrics.width($0) }.max() ?? 0) / 2
        let drop = Double(index % levels * depth) * TextMetrics.lineHeight
        return Label(
          wrapped[index], x: min(max(positions[index], half), width - half), top: top + drop,
          anchor: .middle, classes: [ChartClasses.tick])
      }
      let areApart = labels.indices.allSatisfy { index in
        labels[..<index].allSatisfy { !$0.box.intersects(labels[index].box) }
      }
      if areApart { return labels }
    }
    return nil
  }

  /// A count such as "1,000", which is not wrapped: readers can fill in those that are left out.
  private static func isCount(_ name: String) -> Bool {
    name.allSatisfy { $0.isNumber || $0 == "," }
  }

  private static func counts(
    _ names: [String], at positions: [Double], top: Double, width: Double
  ) -> [Label] {
    thinned(
      names.indices.map { index in
        let half = TextMetrics.width(names[index]) / 2
        return Label(
          [names[index]], x: min(max(positions[index], half), width - half), top: top,
          anchor: .middle, classes: [ChartClasses.tick])
      })
  }

  /// Every number, or every second, third … one where they would touch.
  private static func thinned(_ labels: [Label]) -> [Label] {
    for stride in 1...max(1, labels.count) {
      let kept = labels.enumerated().filter { $0.offset.isMultiple(of: stride) }.map(\.element)
      let areApart = zip(kept, kept.dropFirst()).allSatisfy { $0.box.maxX + 4 <= $1.box.x }
      if areApart { return kept }
    }
    return []
  }
}
