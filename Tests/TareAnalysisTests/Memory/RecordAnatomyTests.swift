import TareModel
import TareTestSupport
import Testing

@testable import TareAnalysis

@Suite("Where the bytes of a record go")
struct RecordAnatomyTests {
  private func view(_ run: Run, records: Int = 6000) throws -> DatasetView {
    var dataset = RunFixture.cargo
    dataset.records = records
    return try #require(DatasetView(run: run, dataset: dataset, index: CellIndex(run.cells)))
  }

  @Test("kinds and places come to the weight of the record")
  func sums() throws {
    let view = try view(RunFixture.withAnatomy)
    let runtime = view.runtimes[0]
    let anatomies = view.anatomies(runtime)
    #expect(anatomies.map(\.representation) == ["slots-unique", "slots", "dict"])
    for each in anatomies {
      #expect(each.bytes == view.weight(each.representation, runtime))
      #expect(each.places.map(\.bytes).reduce(0, +) == each.added)
      #expect(each.shared == 0 && each.rounding == 70 && !each.isSample)
    }
    let dict = try #require(anatomies.last)
    #expect(dict.kinds[.tables] == 737 && dict.kinds[.data] == 204 && dict.kinds[.inline] == nil)
    #expect(dict.places.map(\.bytes) == [746, 200, 87, 28])
    #expect(dict.places.map(\.isValue) == [false, true, false, true])
    #expect(dict.topFields.map(\.name) == ["product", "id"])
    #expect(dict.topFields.map(\.bytes) == [287, 28])
    #expect(anatomies.map(\.hasFields) == [false, true, true])
  }

  @Test("what cannot be taken apart says why, and what was not weighed says nothing")
  func absence() throws {
    let view = try view(RunFixture.withAnatomy)
    let (newest, older) = (view.runtimes[0], view.runtimes[1])
    #expect(RecordAnatomy.absence("tuple", view, newest) == "a tuple hides what it holds")
    #expect(RecordAnatomy("tuple", view, newest) == nil)
    #expect(RecordAnatomy.absence("dict", view, newest) == nil)
    #expect(view.anatomies(older).isEmpty && RecordAnatomy.absence("tuple", view, older) == nil)
  }

  @Test("of few records the part in what all share counts too")
  func few() throws {
    var run = RunFixture.withAnatomy
    for place in run.cells.indices where run.cells[place].key.measure == .allocated {
      run.cells[place].outcome = .memory(
        MemoryReading(
          total: 5000, record: 400,
          anatomy: .divided(
            records: 10, parts: [.init(.record, [.tables: 4040, .outside: -40])])))
    }
    let view = try view(run, records: 10)
    let dict = try #require(RecordAnatomy("dict", view, view.runtimes[0]))
    #expect(dict.added == 400 && dict.shared == 100 && dict.bytes == 500)
  }

  @Test("fewer records than were weighed are a sample")
  func sample() throws {
    let view = try view(RunFixture.withAnatomy, records: 60_000)
    #expect(try #require(view.anatomies(view.runtimes[0]).last).isSample)
  }
}
