package import TareModel

/// The bytes of one record, and which part of them is the values themselves.
package struct Weight: Sendable, Equatable {
  package var bytes: Double
  package var payload: Double?

  /// What holding costs beyond the values; nil where the payload is not known.
  package var overhead: Double? { payload.map { max(0, bytes - $0) } }

  /// nil where the reading has neither a growth per record nor a total, or there are no records.
  package init?(_ reading: MemoryReading, records: Int) {
    guard let bytes = reading.recordBytes(of: records) else { return nil }
    self.bytes = bytes
    // A payload above the weight would be a contradiction, so none is claimed then.
    payload = reading.payload
      .flatMap { records > 0 ? Double($0) / Double(records) : nil }
      .flatMap { $0 <= bytes ? $0 : nil }
  }
}
