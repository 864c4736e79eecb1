import TareAnalysis
import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("Projected totals")
struct ProjectedTableTests {
  private func site(sample: SampleOrigin?) throws -> Site {
    var run = RunFixture().run
    run.header.datasets[0].sample = sample
    for index in run.cells.indices where run.cells[index].key.measure == .allocated {
      guard case .memory(var reading) = run.cells[index].outcome else { continue }
      reading.projected = sample.map { _ in 7_340_032 }
      reading.projectedLeast = sample.map { _ in 7_000_000 }
      reading.projectedMost = sample.map { _ in 8_000_000 }
      run.cells[index].outcome = .memory(reading)
    }
    return try Site([run])
  }

  @Test("stand on the page of a dataset that is a sample, marked as such")
  func sample() throws {
    let origin = SampleOrigin(bytes: 9, records: 4_204_381, sha256: "ab", seed: 7)
    let text = try site(sample: origin).text(.dataset("cargo"))
    #expect(text.contains("All 4,204,381 records, projected"))
    #expect(text.contains("none of these totals was measured"))
    #expect(text.contains("7 MiB") && text.contains("6.68 MiB to 7.63 MiB"))
  }

  @Test("are not there where everything was measured")
  func whole() throws {
    #expect(try !site(sample: nil).text(.dataset("cargo")).contains("projected"))
  }
}
