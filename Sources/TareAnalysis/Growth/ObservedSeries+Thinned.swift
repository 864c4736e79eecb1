package import TareModel

extension ObservedSeries {
  /// How many points of a series a page shows; a chart on a phone has no more pixels.
  package static let shown = 400
}

extension [ObservedSeries.Point] {
  /// The same with no more points than that: evenly chosen, the first, the last and the two of the
  /// largest leap among them.
  package func thinned(to most: Int = ObservedSeries.shown) -> [ObservedSeries.Point] {
    guard count > most, most > 4 else { return self }
    let even = most - 2
    var kept = Set((0..<even).map { $0 * (count - 1) / (even - 1) })
    if let leap = Cliff(self), let place = firstIndex(of: leap.after) {
      kept.formUnion([Swift.max(0, place - 1), place])
    }
    return kept.sorted().map { self[$0] }
  }
}
