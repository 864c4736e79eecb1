package import TareModel

/// The bytes of one record, and which part of them is the values themselves.
package struct Weight: Sendable, Equatable {
  package var bytes: Double
  package var payload: Double?

  /// What holding costs beyond the values; nil where the payload is not known.
  package var overhead: Double? { payload.map { max(0, bytes - $0) } }

  /// Of fewer records, what they share counts too, and their list: of thirty dicts with equal texts
  /// the texts are most of what is held, and a record adds hardly any.
  private static let few = 256

  /// Whether the bytes of a record are its part of all that so many hold.
  ///
  /// - Parameter whole: how many records the file has, of which these are a sample.
  package static func isOfAll(records: Int, whole: Int?) -> Bool { (whole ?? records) < few }

  /// nil where the reading has neither a growth per record nor a total, or there are no records.
  ///
  /// - Parameter whole: how many records the file has, of which these are a sample.
  package init?(_ reading: MemoryReading, records: Int, of whole: Int? = nil) {
    let total = Self.isOfAll(records: records, whole: whole) ? reading.total : nil
    let all = total.flatMap { records > 0 ? Double($0) / Double(records) : nil }
    guard let bytes = all ?? reading.recordBytes(of: records) else { return nil }
    self.bytes = bytes
    // A payload above the weight would be a contradiction, so none is claimed then.
    payload = reading.payload
      .flatMap { records > 0 ? Double($0) / Double(records) : nil }
      .flatMap { $0 <= bytes ? $0 : nil }
  }
}
