package import TareModel

/// Where the time an item takes rises for good above its least, because items no longer lie in
/// caches.
package struct CacheRise: Sendable, Equatable {
  /// The point of the least time.
  package var least: ObservedSeries.Point
  /// The first point above it from which on no point comes down again.
  package var risen: ObservedSeries.Point
  package var last: ObservedSeries.Point

  /// The last time as a multiple of the least.
  package var factor: Double { Double(last.y) / Double(least.y) }

  /// Timing on a shared machine is off by less than a third; what is above it is no noise.
  private static let clear = 4.0 / 3

  /// Nil where the time at the end is not clearly above the least.
  package init?(_ points: [ObservedSeries.Point]) {
    guard let least = points.filter({ $0.y > 0 }).min(by: { $0.y < $1.y }),
      let last = points.last, last.x > least.x
    else { return nil }
    let isAbove = { (point: ObservedSeries.Point) in
      Double(point.y) > Self.clear * Double(least.y)
    }
    let after = points.drop { $0.x <= least.x }
    let below = after.lastIndex { !isAbove($0) }
    guard let risen = points[((below ?? after.startIndex - 1) + 1)...].first else { return nil }
    self.least = least
    self.risen = risen
    self.last = last
  }
}
