import TareModel
import TareTestSupport
import Testing

@testable import TareStore

@Suite("A run of a sample")
struct SampledRunTests {
  private static var header: Run.Header {
    var header = sampleHeader()
    header.datasets[1].sample = SampleOrigin(
      bytes: 1_000_000_000, records: 4_500_000, sha256: String(repeating: "f", count: 64),
      seed: .max)
    header.catalog.representations[0].isMutable = true
    header.catalog.representations[1].isMutable = false
    header.catalog.experiments.append(
      Experiment(
        name: "time-by-count", family: .growth, question: "q", source: "s", claims: [],
        isQuick: true, dataset: "none"))
    return header
  }

  @Test("origin, projected totals, growth and nanoseconds come back as they were written")
  func roundTrip() throws {
    let memory = MemoryReading(
      total: 4_000_000, record: 1060, payload: 9, projected: 4_770_000_000,
      projectedLeast: 4_000_000_000, projectedMost: 5_000_000_000, shared: 9, halved: 8, paired: 7,
      list: 6, stepped: 5, spread: 0.25, loading: 4)
    let growth = finding(
      .observed(
        Observed(series: [.init(name: "dict", unit: .nanoseconds, points: [.init(x: 1, y: 90)])])))
    let bytes = try encoded(
      Self.header, [report(.metric("allocated"), .memory(memory))], findings: [growth])
    let folder = try TemporaryFolder()
    let path = try folder.write("run.xml", bytes)
    let run = try RunDecoder().run(file: path)
    #expect(run.header == Self.header)
    #expect(run.cells.map(\.outcome) == [.memory(memory)])
    #expect(run.findings == [growth])
  }
}
