import TareAnalysis
import Testing

@Suite("Outlying blocks")
struct OutlyingBlocksTests {
  @Test("are those that numpy's quartiles and scipy's deviation leave outside")
  func vectors() throws {
    let lists = try Vectors.read().lists
    for list in lists {
      let outliers = OutlyingBlocks(list.values)
      #expect(outliers.beyondFences == list.fences)
      #expect(outliers.beyondDeviation == list.far)
    }
    #expect(lists.contains { $0.fences.count > 1 && $0.far.count > 1 })
  }

  @Test("are named once where both rules name them")
  func union() {
    #expect(OutlyingBlocks([10, 10.1, 9.9, 10, 10.2, 40]).all == [5])
    #expect(OutlyingBlocks([]).all.isEmpty)
  }
}
