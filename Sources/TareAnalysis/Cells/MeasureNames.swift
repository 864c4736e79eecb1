package import TareModel

// The measures that conclusions are drawn from. Others are shown, but nothing is said about them.
extension Measure {
  package static let resident = Measure.metric("resident")
  package static let peak = Measure.metric("peak")
  package static let build = Measure.benchmark("build")
  /// One field of one record.
  package static let firstID = Measure.benchmark("first-id")

  /// The benchmarks that go through all records and only read them.
  package static let scans = ["collect", "filter", "filter-ids"].map(Measure.benchmark)
}
