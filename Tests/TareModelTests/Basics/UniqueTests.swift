import TareModel
import Testing

@Suite("Unique elements")
struct UniqueTests {
  @Test("keep the order of their first places")
  func order() {
    #expect([3, 1, 3, 2, 1].unique == [3, 1, 2])
    #expect([String]().unique.isEmpty)
  }
}
