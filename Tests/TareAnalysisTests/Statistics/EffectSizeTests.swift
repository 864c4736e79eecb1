import TareAnalysis
import Testing

@Suite("Effect size")
struct EffectSizeTests {
  @Test("is the mean sign of all differences")
  func vectors() throws {
    for pair in try Vectors.read().pairs {
      #expect(agree(EffectSize(base: pair.base, head: pair.head)?.delta, pair.delta))
    }
  }

  @Test("lies between -1 and 1, and is nil without numbers")
  func ends() {
    #expect(EffectSize(base: [1, 2], head: [3])?.delta == 1)
    #expect(EffectSize(base: [1, 2], head: [1, 2])?.delta == 0)
    #expect(EffectSize(base: [], head: [3]) == nil)
  }
}
