import TareModel
import Testing

@Suite("MetricDescriptor")
struct MetricDescriptorTests {
  private let metrics = [
    MetricDescriptor(name: "allocated", summary: "", isHeadline: true),
    MetricDescriptor(name: "objects", summary: "", unit: "objects"),
  ]

  @Test("is found by its measure, which no benchmark of the same name is")
  func lookup() {
    #expect(metrics[.metric("objects")]?.name == "objects")
    #expect(metrics[.benchmark("objects")] == nil)
    #expect(metrics.headlines.map(\.name) == ["allocated"])
  }

  @Test("a metric that nobody explains counts bytes")
  func unit() {
    #expect(metrics.unit(of: .metric("objects")) == "objects")
    #expect(metrics.unit(of: .metric("gone")) == "B")
  }
}
