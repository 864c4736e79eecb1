/// Whether all records of a file are measured or a fair choice of them.
///
/// Which records are drawn depends on the file's bytes alone, so that two runs over one file
/// measure the same records.
package struct Sampling: Sendable, Equatable {
  /// The most records to measure, 0 for all; nil leaves the choice to the file's size.
  package var records: Int?

  package init(records: Int? = nil) { self.records = records }

  /// Files over so many bytes are sampled unasked.
  ///
  /// A probe proves every record through every access and holds the text and two copies of the
  /// records meanwhile, within a limit of time and of memory. The size is a guess on the safe side.
  static let automaticFrom = 64 << 20
  /// What a sample that nobody asked for holds at most.
  static let automatic = (records: 100_000, bytes: 8 << 20)

  /// Of a file of that size a choice is measured.
  func isDrawn(bytes: Int) -> Bool { records.map { $0 > 0 } ?? (bytes > Self.automaticFrom) }

  /// The reservoir for a file of that digest.
  func reservoir(sha256: String) -> Reservoir {
    let seed = Self.seed(sha256: sha256)
    return records.map { Reservoir(limit: $0, seed: seed) }
      ?? Reservoir(limit: Self.automatic.records, bytes: Self.automatic.bytes, seed: seed)
  }

  /// The seed of the draw from a file of that digest: its first 64 bits.
  static func seed(sha256: String) -> UInt64 { UInt64(sha256.prefix(16), radix: 16) ?? 0 }
}
