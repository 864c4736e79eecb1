import TareModel
import TareTestSupport
import TareWording
import Testing

@testable import TareAnalysis

@Suite("Values that repeat, in words")
struct RepeatedValuesTextTests {
  private func lines(_ fields: [RepeatedField], sharing: String? = nil) throws -> [String] {
    let run = RunFixture().run
    let view = try #require(
      DatasetView(run: run, dataset: RunFixture.cargo, index: CellIndex(run.cells)))
    let observed = Observed(
      observations: fields.flatMap { field in
        [
          ("values", ObservedValue.count(field.values)), ("distinct", .count(field.distinct)),
          ("held", .bytes(field.held)), ("saved", .bytes(field.saved)),
        ].map { (role: String, value: ObservedValue) in
          Observation(
            name: "\(field.name ?? "keys") \(role)", value: value, role: role, subject: field.name)
        }
      })
    var repeated = try #require(RepeatedValues(view, view.runtimes[0], observed))
    repeated.sharing = sharing
    return RepeatedValuesText(repeated).lines
  }

  private func field(_ name: String?, saved: Int) -> RepeatedField {
    RepeatedField(name: name, values: 6000, distinct: 12, held: saved + 600, saved: saved)
  }

  @Test("a field says how many values it has and what sharing them saves")
  func fields() throws {
    #expect(
      try lines([field("product.name", saved: 1_048_576)]) == [
        "product.name has 12 distinct values in 6,000 records. Sharing them saves 1 MiB."
      ])
    var constant = field("kind", saved: 1_048_576)
    constant.distinct = 1
    #expect(
      try lines([constant]) == ["kind has one value in 6,000 records. Sharing it saves 1 MiB."])
    #expect(try lines((0..<9).map { field("f\($0)", saved: 1_048_576) }).count == 5)
  }

  @Test("keys say which loader shares them")
  func keys() throws {
    let keys = field(nil, saved: 1_048_576)
    #expect(
      try lines([keys]) == [
        "Keys are made anew for each record. Sharing them saves 1 MiB."
      ])
    #expect(
      try lines([keys], sharing: "orjson") == [
        "Keys are made anew for each record. Sharing them saves 1 MiB, as the loader orjson does."
      ])
  }
}
