import TareModel
import Testing

@testable import TareAnalysis

@Suite("Thresholds")
struct ThresholdsTests {
  @Test("are the measure's own, else those of its kind")
  func choice() {
    let thresholds = Thresholds(
      time: 0.03, pairs: 0.01, seconds: 0.15, memory: 0, named: ["filter": 0.1, "resident": 0.02])
    let metrics = [
      MetricDescriptor(name: "resident", summary: "", threshold: 0.05),
      MetricDescriptor(name: "pages", summary: "", threshold: 0.05),
    ]
    #expect(thresholds.threshold(time: .benchmark("collect")) == 0.03)
    #expect(thresholds.threshold(pairOf: .benchmark("collect")) == 0.01)
    #expect(thresholds.threshold(pairOf: .benchmark("filter")) == 0.1)
    #expect(thresholds.threshold(secondsOf: .benchmark("collect"), spread: 1) == 0.15)
    #expect(thresholds.threshold(secondsOf: .benchmark("filter"), spread: 1) == 0.1)
    #expect(thresholds.threshold(memory: .allocated, of: []) == 0)
    #expect(thresholds.threshold(memory: .resident, of: metrics) == 0.02)
    #expect(thresholds.threshold(memory: .metric("pages"), of: metrics) == 0.05)
  }

  @Test("of seconds grow by what the machine makes of the same work")
  func spread() {
    let collect = Measure.benchmark("collect")
    #expect(abs(Thresholds.standard.threshold(secondsOf: collect, spread: 2) - 1.3) < 1e-9)
  }

  @Test("of ratios grow a little where the machine changed pace by more than a tenth")
  func pace() {
    let threshold = { Thresholds.standard.threshold(ratioOf: .benchmark("collect"), move: $0) }
    #expect(threshold(0.09) == 0.02)
    #expect(abs(threshold(1) - (0.02 + 0.15 * (1 - 0.0953101798043249))) < 1e-9)
    #expect(threshold(-1) == threshold(1))
  }
}
