import TareModel
import Testing

@Suite("SampleOrigin")
struct SampleTests {
  private func dataset(_ sample: SampleOrigin?) -> Dataset {
    Dataset(
      name: "d", title: "d", summary: "", bytes: 1000, records: 100,
      sha256: String(repeating: "0", count: 64), query: Query(), sample: sample)
  }

  private static let sample = SampleOrigin(
    bytes: 100_000, records: 10_000, sha256: String(repeating: "1", count: 64), seed: 1)

  @Test("what was not drawn costs what one further record does")
  func projected() {
    let dataset = dataset(Self.sample)
    let reading = MemoryReading(total: 5000, record: 40, spread: 0)
    #expect(dataset.projected(reading)?.total == 5000 + 40 * 9900)
    #expect(dataset.projected(MemoryReading(total: 5000, spread: 0)) == nil)
    #expect(dataset.projected(MemoryReading(record: 40, spread: 0)) == nil)
  }

  @Test("a whole dataset has nothing projected")
  func whole() {
    #expect(dataset(nil).projected(MemoryReading(total: 5000, record: 40)) == nil)
  }
}
