import Testing

@testable import TareAnalysis

@Suite("Incomplete beta function")
struct IncompleteBetaTests {
  @Test("is scipy's")
  func vectors() throws {
    for row in try Vectors.read().beta {
      #expect(agree(IncompleteBeta.value(row[0], row[1], row[2]), row[3]), "\(row)")
    }
  }
}
