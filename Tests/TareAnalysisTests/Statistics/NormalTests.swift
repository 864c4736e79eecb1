import TareAnalysis
import Testing

@Suite("Normal distribution")
struct NormalTests {
  @Test("has scipy's tail")
  func vectors() throws {
    for row in try Vectors.read().normal {
      #expect(agreeClosely(Normal.upperTail(row[0]), row[1]))
    }
  }
}
