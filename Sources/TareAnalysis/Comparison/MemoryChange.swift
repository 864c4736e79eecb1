import TareModel

/// The figures of a metric's cell on both sides.
package struct MemoryChange: Sendable, Equatable {
  package var quantity: Quantity
  package var base: Double
  package var head: Double
  /// Of both figures, such as `B`.
  package var unit: String
  /// As a share of 1.
  package var threshold: Double
  /// They are instructions, of which nothing weighs.
  package var isInstructions: Bool

  package enum Quantity: String, Sendable {
    /// Of all records together.
    case whole
    /// Of one further record.
    case record
  }

  package var difference: Double { head - base }

  /// Nil where there was nothing before.
  package var ratio: Double? { base > 0 ? head / base : nil }

  package var verdict: Verdict {
    if difference == 0 || abs(difference) <= threshold * base { return .same }
    if isInstructions { return difference > 0 ? .costlier : .cheaper }
    return difference > 0 ? .heavier : .lighter
  }

  /// Wholes are compared where both sides have one, and else what one record takes; wholes that
  /// agree leave the word to the record. Nil where the two sides have no quantity in common.
  ///
  /// - Parameter records: the number of records of each side, where only records are comparable.
  init?(
    base: MemoryReading, head: MemoryReading, threshold: Double,
    unit: String = MetricDescriptor.bytes, isInstructions: Bool = false,
    records: (base: Int, head: Int)? = nil
  ) {
    self.threshold = threshold
    self.unit = unit
    self.isInstructions = isInstructions
    if let records {
      guard let (mine, other) = Self.shares(base, head, records) else { return nil }
      (quantity, self.base, self.head) = (.record, mine, other)
      return
    }
    let wholes = Self.both(base.total.map(Double.init), head.total.map(Double.init))
    let record = Self.both(base.record, head.record)
    if let (mine, other) = wholes, mine != other || record == nil || record?.0 == record?.1 {
      (quantity, self.base, self.head) = (.whole, mine, other)
    } else if let (mine, other) = record {
      (quantity, self.base, self.head) = (.record, mine, other)
    } else {
      return nil
    }
  }

  private static func shares(
    _ base: MemoryReading, _ head: MemoryReading, _ records: (base: Int, head: Int)
  ) -> (Double, Double)? {
    both(base.recordBytes(of: records.base), head.recordBytes(of: records.head))
  }

  private static func both(_ base: Double?, _ head: Double?) -> (Double, Double)? {
    guard let base, let head else { return nil }
    return (base, head)
  }
}
