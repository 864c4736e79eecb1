/// Whether all records of a file are measured or a fair choice of them.
package struct Sampling: Sendable, Equatable {
  /// The most records to measure, 0 for all; nil leaves the choice to the file's size.
  package var records: Int?
  package var seed: UInt64

  package init(records: Int? = nil, seed: UInt64 = 0) {
    self.records = records
    self.seed = seed
  }

  /// Files over so many bytes are sampled unasked.
  ///
  /// A probe proves every record through every access and holds the text and two copies of the
  /// records meanwhile, within a limit of time and of memory. The size is a guess on the safe side.
  static let automaticFrom = 64 << 20
  /// What a sample that nobody asked for holds at most.
  static let automatic = (records: 100_000, bytes: 8 << 20)

  /// The reservoir for a file of that size; nil where all records are measured.
  func reservoir(bytes: Int) -> Reservoir? {
    switch records {
    case 0: nil
    case let records?: Reservoir(limit: records, seed: seed)
    case nil where bytes > Self.automaticFrom:
      Reservoir(limit: Self.automatic.records, bytes: Self.automatic.bytes, seed: seed)
    case nil: nil
    }
  }
}
