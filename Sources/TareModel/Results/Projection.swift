/// What more records would take, by the figures of those that were weighed: a random sample.
///
/// Where nothing is shared but what two records share already, each further one costs what one of
/// these did, and only chance stands between. Where values are shared, further records share more:
/// how much more is read from what a half of the records shared and what all did. `least` and
/// `most` hold what else may be: that no more is shared than now, or that sharing grows as fast as
/// the figures allow; that the sample's records are light or heavy ones; that containers have just
/// doubled, or will.
package struct Projection: Sendable, Equatable {
  package var total: Int
  package var least: Int
  package var most: Int

  /// Records of which quarters say something.
  package static let fewest = 8

  /// - Parameters:
  ///   - reading: bytes of the records that were weighed.
  ///   - records: how many those are.
  ///   - count: how many it shall be told of; no fewer.
  /// - Returns: nil of too few records, or where nothing is known of one record.
  package init?(_ reading: MemoryReading, of records: Int, to count: Int) {
    guard records >= Self.fewest, count >= records, let total = reading.total,
      let record = reading.record, let spread = reading.spread
    else { return nil }
    let list = Double(reading.list ?? 0)
    let now = Double(total) - list
    let (n, all) = (Double(records), Double(count))
    let times = all / n
    let chance =
      Self.certain * (1 + 3 / n) * spread * now / n * ((all - n) * times).squareRoot()
    let steps = Double(reading.stepped ?? 0)
    let alike = now + record * (all - n)
    let sharing = Sharing(reading, bytes: now, records: n)
    var (value, low, high) = sharing?.bounds(to: all) ?? (alike, alike, alike)
    value += list * times
    low = max(now, low - chance - steps * times / 2)
    high += chance + steps * times
    if list > 0 {
      low += Self.place * all
      high += Self.place * all * 9 / 8 + 128
    }
    value = min(max(value, low), high)
    self.total = Int(nearest: value.asFigure)
    least = Int(nearest: low.asFigure)
    most = Int(nearest: high.asFigure)
  }

  /// Standard errors within which 99 of 100 means of a sample lie.
  private static let certain = 2.6
  /// Bytes of a record's place in a list, which keeps up to an eighth of them free.
  private static let place = 8.0
}

/// What records share now, and how fast it has grown.
private struct Sharing {
  /// Bytes of all records that were weighed, without their list.
  var bytes: Double
  var records: Double
  /// What two records share already, and more records no more of.
  var pair: Double
  /// What else half of the records share, and all of them.
  var halved: Double
  var shared: Double

  /// Nil where nothing is known to grow.
  init?(_ reading: MemoryReading, bytes: Double, records: Double) {
    guard let halved = reading.halved, let paired = reading.paired else { return nil }
    let shared = Double(reading.shared ?? 0)
    pair = min(Double(paired), shared)
    self.halved = max(0, Double(halved) - pair)
    self.shared = shared - pair
    (self.bytes, self.records) = (bytes, records)
  }

  /// How many times as much twice the records share: 1 where no value is left to be found again, 4
  /// where hardly one was met twice, for pairs grow with the square; Zipf's law lies below 2.
  private var growth: Double {
    guard halved > 0 else { return shared > 0 ? 2 : 1 }
    return min(4, max(1, shared / halved))
  }

  /// What so many records take: as it seems, at least and at most.
  func bounds(to count: Double) -> (Double, Double, Double) {
    let one = bytes / records
    // A value that is met twice saves what one record takes, at most; by so much chance counts.
    let error = 2 * (shared * one).squareRoot() + max(0, halved - shared)
    let value = total(to: count, shared: shared, growth: growth) {
      growth < 2 ? $0 : Self.saturating($0)
    }
    let most = total(to: count, shared: max(0, shared - error), growth: 1) { _ in 1 }
    let doubt = 2 * (one / (shared + one)).squareRoot() + 2 * (one / (halved + one)).squareRoot()
    let least = total(
      to: count, shared: shared + error + one, growth: min(4, growth * (1 + doubt))
    ) { $0 <= 2 ? $0 : max(2, Self.saturating($0)) }
    return (value, min(least, value), max(most, value))
  }

  /// Twice the records take twice the bytes, without what both halves share.
  private func total(
    to count: Double, shared: Double, growth: Double, next: (Double) -> Double
  ) -> Double {
    var (records, bytes, shared, growth) = (self.records, self.bytes, shared, growth)
    while true {
      shared *= growth
      let twice = max(bytes, 2 * bytes - pair - shared)
      if 2 * records >= count { return bytes + (twice - bytes) * (count - records) / records }
      (records, bytes, growth) = (2 * records, twice, next(growth))
    }
  }

  /// The growth of the next doubling, where some number of values are equally likely: what both
  /// halves share is (1 - x)², where x is the share of values that a half has not met, and twice
  /// the records have not met x².
  private static func saturating(_ growth: Double) -> Double {
    let missed = growth.squareRoot() - 1
    return (1 + missed * missed) * (1 + missed * missed)
  }
}
