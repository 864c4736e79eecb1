package import TareModel

// The measures that conclusions are drawn from. Others are shown, but nothing is said about them.
extension Measure {
  package static let allocated = Measure.metric("allocated")
  package static let deepSize = Measure.metric("deep-size")
  package static let resident = Measure.metric("resident")
  package static let load = Measure.benchmark("load")
  package static let build = Measure.benchmark("build")
  /// One field of one record.
  package static let firstID = Measure.benchmark("first-id")

  /// The benchmarks that go through all records and only read them.
  package static let scans = ["collect", "filter", "filter-ids"].map(Measure.benchmark)
}

extension CellKey {
  /// The representation that every other is held against.
  package static let plain = "dict"
  /// The plain representation with equal strings made one object while loading.
  package static let memoised = "dict-memo"
  /// The access of the plain representation that times are divided by.
  package static let plainAccess = "key"
  /// The loader that conclusions are drawn from: the one in the standard library.
  package static let plainLoader = "json"
}
