import ProbeProtocol
import TareModel
import Testing

@Suite("ProbeRequest")
struct ProbeRequestTests {
  @Test("a metric's cell has no access, a benchmark's has")
  func cells() {
    let metric = ProbeRequest.CellPart(cell: 4, measure: .metric("peak"), access: "none")
    #expect(metric.metric == "peak")
    #expect(metric.benchmark == nil && metric.access == nil)
    let benchmark = ProbeRequest.CellPart(cell: 5, measure: .benchmark("build"), access: "none")
    #expect(benchmark.benchmark == "build")
    #expect(benchmark.metric == nil && benchmark.access == "none")
  }
}
