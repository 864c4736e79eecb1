/// The whole that a dataset's records were drawn from: each with the same chance, without return.
package struct SampleOrigin: Sendable, Hashable {
  /// Size of the whole file in bytes.
  package var bytes: Int
  /// Records of the whole file.
  package var records: Int
  /// SHA-256 of the whole file, 64 lower-case hexadecimal digits.
  package var sha256: String
  /// The seed of the draw, made of the digest: the same file gives the same records. Of earlier
  /// runs it is the run's own.
  package var seed: UInt64

  package init(bytes: Int, records: Int, sha256: String, seed: UInt64) {
    self.bytes = bytes
    self.records = records
    self.sha256 = sha256
    self.seed = seed
  }
}

extension Dataset {
  /// What the whole file would hold by the figures of its sample; nil where nothing was sampled.
  ///
  package func projected(_ reading: MemoryReading) -> Projection? {
    sample.flatMap { Projection(reading, of: records, to: $0.records) }
  }
}
