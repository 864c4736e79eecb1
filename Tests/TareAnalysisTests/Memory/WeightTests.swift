import TareAnalysis
import TareModel
import Testing

@Suite("Weight")
struct WeightTests {
  @Test("is the growth per record where it is known, else the total shared out")
  func choice() {
    let both = MemoryReading(total: 1000, record: 90, payload: 300)
    #expect(Weight(both, records: 1000)?.bytes == 90)
    #expect(Weight(both, records: 10, of: 1000)?.bytes == 90)
    #expect(Weight(both, records: 10, of: 1000)?.overhead == 60)
    #expect(Weight(MemoryReading(total: 1000), records: 10)?.bytes == 100)
    #expect(Weight(MemoryReading(total: 1000), records: 10)?.overhead == nil)
  }

  @Test("of few records, what they share and their list count too")
  func few() {
    let memo = MemoryReading(total: 9000, record: 100, shared: 5800)
    let plain = MemoryReading(total: 8000, record: 250, shared: 300)
    #expect(Weight(memo, records: 30)?.bytes == 300)
    #expect(Weight(plain, records: 32)?.bytes == 250)
  }

  @Test("is nothing without figures or without records")
  func nothing() {
    #expect(Weight(MemoryReading(), records: 10) == nil)
    #expect(Weight(MemoryReading(total: 1000), records: 0) == nil)
  }

  @Test("claims no payload that would be heavier than the whole")
  func contradiction() {
    #expect(Weight(MemoryReading(record: 20, payload: 300), records: 10)?.payload == nil)
  }
}
