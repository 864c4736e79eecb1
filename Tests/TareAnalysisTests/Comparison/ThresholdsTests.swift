import TareAnalysis
import TareModel
import Testing

@Suite("Thresholds")
struct ThresholdsTests {
  @Test("are the measure's own, else those of its kind")
  func choice() {
    let thresholds = Thresholds(
      time: 0.03, seconds: 0.15, memory: 0, named: ["filter": 0.1, "resident": 0.02])
    #expect(thresholds.threshold(time: .benchmark("collect"), acrossRuns: false) == 0.03)
    #expect(thresholds.threshold(time: .benchmark("collect"), acrossRuns: true) == 0.15)
    #expect(thresholds.threshold(time: .benchmark("filter"), acrossRuns: true) == 0.1)
    #expect(thresholds.threshold(memory: .allocated) == 0)
    #expect(thresholds.threshold(memory: .resident) == 0.02)
  }
}
