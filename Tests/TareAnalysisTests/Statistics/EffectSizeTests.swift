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

  @Test("says how likely the head is above the base")
  func superiority() {
    #expect(EffectSize(base: [1, 2], head: [3])?.superiority == 1)
    #expect(EffectSize(base: [1, 2], head: [1, 2])?.superiority == 0.5)
    #expect(EffectSize(base: [], head: [3]) == nil)
  }
}
