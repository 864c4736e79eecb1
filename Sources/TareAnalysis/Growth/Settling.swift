package import TareModel

/// How a share that falls with every further item comes down to what one further item costs.
package struct Settling: Sendable, Equatable {
  package var first: ObservedSeries.Point
  package var last: ObservedSeries.Point
  /// The first point from which on nothing is further from the last than a fiftieth.
  package var settled: ObservedSeries.Point

  private static let near = 0.02

  /// Nil for fewer than two points.
  package init?(_ points: [ObservedSeries.Point]) {
    guard points.count > 1, let first = points.first, let last = points.last else { return nil }
    self.first = first
    self.last = last
    let far = points.lastIndex { abs(Double($0.y - last.y)) > Self.near * Double(last.y) }
    settled = points[min(points.count - 1, (far ?? -1) + 1)]
  }
}
