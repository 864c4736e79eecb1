import Testing

@testable import TareAnalysis

@Suite("Polygamma functions")
struct PolygammaTests {
  @Test("are scipy's")
  func vectors() throws {
    for row in try Vectors.read().polygamma {
      #expect(agree(Polygamma.digamma(row[0]), row[1]), "\(row)")
      #expect(agree(Polygamma.trigamma(row[0]), row[2]), "\(row)")
      #expect(agree(Polygamma.inverseTrigamma(row[2]), row[0]), "\(row)")
    }
  }
}
