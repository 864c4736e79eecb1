import TareAnalysis
import Testing

@Suite("Benjamini-Hochberg")
struct BenjaminiHochbergTests {
  @Test("adjusts as scipy does")
  func vectors() throws {
    for row in try Vectors.read().adjusted {
      let mine = BenjaminiHochberg(row.p).adjusted
      #expect(zip(mine, row.adjusted).allSatisfy { agree($0, $1) })
      #expect(mine.count == row.adjusted.count)
    }
  }

  @Test("widens intervals by the share of discoveries, and most where there is none")
  func level() {
    let some = BenjaminiHochberg([0.001, 0.002, 0.5, 0.9])
    #expect(some.discoveries(at: 0.05) == 2)
    #expect(agree(some.intervalLevel(at: 0.05), 0.975))
    #expect(agree(BenjaminiHochberg([0.5, 0.9]).intervalLevel(at: 0.05), 0.975))
    #expect(BenjaminiHochberg([]).intervalLevel(at: 0.05) == 0.95)
  }
}
