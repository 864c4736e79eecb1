import TareModel
import Testing

@testable import TareAnalysis

@Suite("Change of memory")
struct MemoryChangeTests {
  private func change(
    _ base: MemoryReading, _ head: MemoryReading, threshold: Double = 0
  ) -> MemoryChange? {
    MemoryChange(base: base, head: head, threshold: threshold)
  }

  @Test("compares wholes, and records where wholes agree or are not known")
  func quantity() {
    let one = MemoryReading(total: 100, record: 10)
    #expect(change(one, MemoryReading(total: 90, record: 11))?.quantity == .whole)
    #expect(change(one, MemoryReading(total: 90, record: 11))?.verdict == .lighter)
    #expect(change(one, MemoryReading(total: 100, record: 11))?.quantity == .record)
    #expect(change(one, MemoryReading(total: 100, record: 11))?.verdict == .heavier)
    #expect(change(one, MemoryReading(record: 10))?.verdict == .same)
    #expect(change(MemoryReading(total: 1), MemoryReading(record: 1)) == nil)
  }

  @Test("below the threshold is the same, and something out of nothing is not")
  func threshold() {
    let one = MemoryReading(total: 100)
    #expect(change(one, MemoryReading(total: 102), threshold: 0.02)?.verdict == .same)
    #expect(change(one, MemoryReading(total: 103), threshold: 0.02)?.verdict == .heavier)
    let nothing = change(MemoryReading(total: 0), one, threshold: 0.02)
    #expect(nothing?.verdict == .heavier && nothing?.ratio == nil)
  }

  @Test("of instructions is costlier or cheaper")
  func instructions() {
    func verdict(_ head: Int) -> Verdict? {
      MemoryChange(
        base: MemoryReading(total: 1000), head: MemoryReading(total: head), threshold: 0.01,
        unit: "instructions", isInstructions: true)?.verdict
    }
    #expect(verdict(1010) == .same)
    #expect(verdict(1011) == .costlier)
    #expect(verdict(989) == .cheaper)
  }

  @Test("of datasets is by record")
  func records() {
    let change = MemoryChange(
      base: MemoryReading(total: 100), head: MemoryReading(total: 300), threshold: 0,
      records: (10, 20))
    #expect(change?.base == 10 && change?.head == 15)
  }
}
