import TareAnalysis
import Testing

@Suite("Quantiles")
struct QuantilesTests {
  @Test("are numpy's")
  func vectors() throws {
    for list in try Vectors.read().lists {
      for pair in list.quantiles {
        #expect(agree(Statistics.quantile(list.values, pair[0]), pair[1]))
      }
    }
  }

  @Test("are nothing of nothing and beyond the ends")
  func nothing() {
    #expect(Statistics.quantile([], 0.5) == nil)
    #expect(Statistics.quantile([1], 1.1) == nil)
  }
}
