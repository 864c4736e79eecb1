package import TareModel

/// Where a quantity that grows with x leaps most in one step, if it leaps at all.
package struct Cliff: Sendable, Equatable {
  /// The point before the leap and the point after it.
  package var before: ObservedSeries.Point
  package var after: ObservedSeries.Point

  /// How many times larger it is after the leap.
  package var factor: Double { Double(after.y) / Double(before.y) }

  /// A step that makes it more than half as large again is a leap.
  private static let least = 1.5

  /// Nil where no step is a leap; steps from nothing are none.
  package init?(_ points: [ObservedSeries.Point]) {
    let steps = zip(points, points.dropFirst()).filter { before, _ in before.y > 0 }
    let largest = steps.max { left, right in Self.ratio(left) < Self.ratio(right) }
    guard let largest else { return nil }
    (before, after) = largest
    guard factor > Self.least else { return nil }
  }

  private static func ratio(_ step: (ObservedSeries.Point, ObservedSeries.Point)) -> Double {
    Double(step.1.y) / Double(step.0.y)
  }
}
