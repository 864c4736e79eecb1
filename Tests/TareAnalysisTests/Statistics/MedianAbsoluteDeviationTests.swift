import TareAnalysis
import Testing

@Suite("Median absolute deviation")
struct MedianAbsoluteDeviationTests {
  @Test("is scipy's")
  func vectors() throws {
    for list in try Vectors.read().lists {
      #expect(agree(Statistics.medianAbsoluteDeviation(list.values), list.deviation))
    }
    #expect(Statistics.medianAbsoluteDeviation([]) == nil)
  }
}
