import TareModel
import TareTestSupport
import Testing

@testable import TareAnalysis

@Suite("Values that repeat")
struct RepeatedValuesTests {
  /// Fields with values, distinct ones, bytes held and bytes saved.
  private func observed(_ fields: (String?, Int, Int, Int, Int)...) -> Observed {
    Observed(
      observations: fields.flatMap { field, values, distinct, held, saved in
        [
          ("values", ObservedValue.count(values)), ("distinct", .count(distinct)),
          ("held", .bytes(held)), ("saved", .bytes(saved)),
        ].map { (role: String, value: ObservedValue) in
          Observation(name: "\(field ?? "keys"): \(role)", value: value, role: role, subject: field)
        }
      } + [Observation(name: "records", value: .count(6000))])
  }

  /// Dicts of 1,000 bytes by json and of fewer by orjson.
  private func repeated(_ observed: Observed?, orjson: Double = 1000) throws -> RepeatedValues? {
    var run = RunFixture().run
    for place in run.cells.indices where run.cells[place].key.measure == .metric("allocated") {
      let record = run.cells[place].key.loader == "json" ? 1000 : orjson
      run.cells[place].outcome = .memory(MemoryReading(total: 6_000_000, record: record))
    }
    let view = try #require(
      DatasetView(run: run, dataset: RunFixture.cargo, index: CellIndex(run.cells)))
    return RepeatedValues(view, try #require(view.runtimes.first), observed)
  }

  @Test("the most saved comes first, and what saves less than a hundredth is left out")
  func worthwhile() throws {
    let found = try repeated(
      observed(
        ("id", 6000, 5999, 180_000, 30), ("name", 6000, 12, 300_000, 299_000),
        ("city", 6000, 40, 400_000, 398_000)))
    #expect(found?.fields.map(\.name) == ["city", "name"])
    #expect(found?.fields.map(\.distinct) == [40, 12])
    #expect(found?.sharing == nil)
    #expect(try repeated(observed(("id", 6000, 5999, 180_000, 30))) == nil)
    #expect(try repeated(nil) == nil)
  }

  @Test("the loader that shares keys is the one whose dicts are as much smaller")
  func loaders() throws {
    let keys = observed((nil, 60_000, 10, 2_400_000, 2_399_600))
    #expect(try repeated(keys, orjson: 600)?.sharing == "orjson")
    #expect(try repeated(keys, orjson: 600)?.fields.map(\.isKeys) == [true])
    #expect(try repeated(keys, orjson: 990)?.sharing == nil)
  }

  @Test("a run tells of the dataset that the experiment was given")
  func run() {
    var run = RunFixture().run
    run.header.catalog.experiments = [
      Experiment(
        name: "e", family: .sizes, question: "q", source: "s", claims: [], isQuick: true,
        dataset: "cargo")
    ]
    run.findings = [
      Finding(runtime: "cpython-3.13.0", experiment: "e", outcome: .observed(observed()))
    ]
    #expect(run.observed("e", on: "cpython-3.13.0", of: "cargo") == observed())
    #expect(run.observed("e", on: "cpython-3.12.1", of: "cargo") == nil)
    #expect(run.observed("e", on: "cpython-3.13.0", of: "small") == nil)
  }
}
