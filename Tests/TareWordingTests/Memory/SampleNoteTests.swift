import TareModel
import TareTestSupport
import TareWording
import Testing

@Suite("A note on a sample")
struct SampleNoteTests {
  @Test("says how many records of how many are measured, and how to measure all")
  func drawn() throws {
    var dataset = RunFixture.cargo
    dataset.sample = SampleOrigin(
      bytes: 9, records: 1_200_000, sha256: dataset.sha256, seed: 7)
    #expect(
      try #require(SampleNote(dataset)).text
        == "cargo: measuring a random sample of 6,000 of 1,200,000 records; totals are projected, "
        + "'--sample 0' measures all")
  }

  @Test("a count of records says of how many they were drawn")
  func records() {
    var dataset = RunFixture.cargo
    #expect(SampleNote.records(of: dataset) == "6,000 records")
    dataset.sample = SampleOrigin(
      bytes: 9, records: 1_200_000, sha256: dataset.sha256, seed: 7)
    #expect(
      SampleNote.records(of: dataset)
        == "6,000 records drawn from 1,200,000; what is marked as projected was not measured")
  }

  @Test("there is none of a whole dataset")
  func whole() { #expect(SampleNote(RunFixture.cargo) == nil) }
}
