import TareAnalysis
import Testing

@Suite("Mann-Whitney test")
struct MannWhitneyTests {
  @Test("is scipy's, exact and approximate, with and without ties")
  func vectors() throws {
    var kinds: Set<Bool> = []
    for pair in try Vectors.read().pairs {
      let test = try #require(MannWhitney(base: pair.base, head: pair.head))
      #expect(test.u == pair.u)
      #expect(agree(test.probability, pair.p), "\(pair.base) \(pair.head)")
      kinds.insert(test.isExact)
    }
    #expect(kinds == [true, false])
  }

  @Test("is nothing without numbers on both sides")
  func nothing() {
    #expect(MannWhitney(base: [], head: [1]) == nil)
    #expect(MannWhitney(base: [1], head: []) == nil)
  }
}
