import TareModel
import Testing

@testable import TareStore

@Suite("EarlierFinding")
struct EarlierFindingTests {
  private func upgraded(_ family: Experiment.Family, _ observed: Observed) -> Observed? {
    let experiment = Experiment(
      name: "e", family: family, question: "", source: "", claims: [], isQuick: true)
    let finding = Finding(runtime: "r", experiment: "e", outcome: .observed(observed))
    let earlier = EarlierFinding(finding, in: Catalog(experiments: [experiment]))
    if case .observed(let observed) = earlier.upgraded.outcome { return observed }
    return nil
  }

  private func series(_ name: String, _ x: [Int]) -> ObservedSeries {
    ObservedSeries(name: name, unit: .bytes, points: x.map { .init(x: $0, y: 1) })
  }

  @Test("names of a profiler's observations become roles and subjects, and stay as they are")
  func profilers() {
    let names = [
      "profiler", "a list: says", "a list: the process grew by", "a list: left behind",
      "a list: took", "a list: why", "importing it", "a list: weighs",
    ]
    let observations = names.map { Observation(name: $0, value: .count(1)) }
    let found = upgraded(.profilers, Observed(observations: observations))?.observations
    #expect(found?.map(\.name) == names)
    #expect(
      found?.map(\.role) == [
        "profiler", "says", "grown", "left", "seconds", "why", "imported", nil,
      ])
    #expect(
      found?.map(\.subject) == [
        nil, "a list", "a list", "a list", "a list", "a list", nil, nil,
      ])
    let other = upgraded(.sizes, Observed(observations: observations))
    #expect(other?.observations == observations)
  }

  @Test("series of growth count records where any goes beyond 100, and fields else")
  func growth() {
    let records = upgraded(
      .growth, Observed(series: [series("dict, time", [1, 10]), series("tuple", [1, 1000])]))
    #expect(records?.series.map(\.counts) == ["records", "records"])
    #expect(records?.series.map(\.subject) == ["dict", "tuple"])
    let fields = upgraded(.growth, Observed(series: [series("class", [0, 40])]))
    #expect(fields?.series.map(\.counts) == ["fields"])
  }

  @Test("series of sizes count what their names end with, and items else")
  func sizes() {
    let found = upgraded(
      .sizes, Observed(series: [series("int, by bits", [0, 3000]), series("a literal", [1])]))
    #expect(found?.series.map(\.counts) == ["bits", "items"])
    #expect(found?.series.map(\.subject) == [nil, nil])
  }

  @Test("what was not observed stays what it is")
  func unavailable() {
    let finding = Finding(runtime: "r", experiment: "e", outcome: .unavailable(why: "no"))
    #expect(EarlierFinding(finding, in: Catalog()).upgraded == finding)
  }
}
