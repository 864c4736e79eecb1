import TareModel

extension Pace {
  /// What going through plain records takes in one scope, as a multiple of what it took in another.
  ///
  /// By least CPU seconds, for the two share no process; low and high hold the slowest process of
  /// the one against the fastest of the other. Over the scans that both measured; nil where there
  /// is none.
  package init?(plainIn scope: Scope, since before: Scope, index: CellIndex) {
    let parts = Measure.scans.compactMap {
      scan -> (ratio: Double, low: Double, high: Double, isSingle: Bool)? in
      let sides = [before, scope].map { side -> [Double] in
        let key = index.key(CellKey.plain, access: CellKey.plainAccess, scan, in: side)
        guard case .time(let reading) = index[key] else { return [] }
        return reading.estimates(.seconds)
      }
      guard let oldLeast = sides[0].min(), let oldMost = sides[0].max(),
        let newLeast = sides[1].min(), let newMost = sides[1].max()
      else { return nil }
      return (
        newLeast / oldLeast, newLeast / oldMost, newMost / oldLeast,
        sides.contains { $0.count == 1 }
      )
    }
    guard let ratio = Statistics.geometricMean(parts.map(\.ratio)),
      let low = Statistics.geometricMean(parts.map(\.low)),
      let high = Statistics.geometricMean(parts.map(\.high))
    else { return nil }
    self.init(
      access: CellKey.plainAccess, ratio: ratio, low: low, high: high,
      isSingle: parts.contains(where: \.isSingle))
  }
}
