import TareModel
import Testing

@testable import TareStore

@Suite("EarlierMetrics")
struct EarlierMetricsTests {
  @Test("knows which figure of an older run is an estimate, and keeps the file's own words")
  func known() {
    #expect(
      EarlierMetrics.descriptor(name: "resident", summary: "in its words")
        == MetricDescriptor(
          name: "resident", summary: "in its words", isExact: false, threshold: 0.05,
          isHeadline: true))
    #expect(EarlierMetrics.descriptor(name: "allocated", summary: "").isHeadline)
  }

  @Test("takes a metric that it does not know for exact bytes")
  func unknown() {
    #expect(
      EarlierMetrics.descriptor(name: "odd", summary: "s")
        == MetricDescriptor(name: "odd", summary: "s"))
  }
}
