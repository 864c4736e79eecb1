import TareAnalysis
import Testing

@Suite("Median and geometric mean")
struct StatisticsTests {
  @Test("are numpy's and scipy's")
  func vectors() throws {
    for list in try Vectors.read().lists {
      #expect(agree(Statistics.median(list.values), list.median))
      if let mean = list.geometricMean {
        #expect(agree(Statistics.geometricMean(list.values), mean))
      }
    }
  }

  @Test("are nothing of nothing, and a geometric mean needs figures above zero")
  func nothing() {
    #expect(Statistics.median([]) == nil)
    #expect(Statistics.geometricMean([]) == nil)
    #expect(Statistics.geometricMean([1, 0]) == nil)
  }
}
