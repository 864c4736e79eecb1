import TareAnalysis
import Testing

@Suite("Estimates of Hodges and Lehmann")
struct HodgesLehmannTests {
  @Test("are the medians of all means and of all differences")
  func vectors() throws {
    let vectors = try Vectors.read()
    for list in vectors.lists {
      #expect(agree(Statistics.pseudomedian(list.values), list.pseudomedian))
    }
    for pair in vectors.pairs {
      #expect(agree(Statistics.shift(from: pair.base, to: pair.head), pair.shift))
    }
  }

  @Test("are nothing of nothing")
  func nothing() {
    #expect(Statistics.pseudomedian([]) == nil)
    #expect(Statistics.shift(from: [], to: [1]) == nil)
  }
}
