import TareAnalysis
import TareModel
import TareTestSupport
import Testing

@Suite("Representations as wholes")
struct WholeChangeTests {
  /// Two runs beside a loud neighbour: a process deviates by 1 to 4 %.
  private func comparison(seed: UInt64, factor: Double) -> Comparison {
    var base = SyntheticRun()
    base.representations = ["slots", "tuple", "class", "namedtuple", "dataclass", "mine"]
    base.benchmarks = ["collect", "filter", "drain", "find-first", "first-id", "filter-ids"]
    base.processNoise = 0.02
    base.processes = 4
    base.seed = seed
    var head = base
    head.id = "20261123T213449Z-5f0c22"
    head.seed = seed + 1
    head.factor = { $0.representation == "mine" ? factor : 1 }
    return Comparison(base: base.run, head: head.run)
  }

  @Test("are found slower where single cells drown in noise")
  func power() {
    var found = 0
    var cells = 0
    for trial in 0..<20 {
      let comparison = comparison(seed: UInt64(trial * 2 + 1), factor: 1.06)
      let slower = comparison.wholes.filter { $0.verdict == .slower }
      found += slower.count { $0.place.representation == "mine" }
      #expect(slower.allSatisfy { $0.place.representation == "mine" && $0.cells == 6 })
      cells += comparison.count(.slower)
    }
    #expect(found >= 14, "\(found) of 20")
    #expect(cells < 60, "\(cells) of 120")
  }

  @Test("are not found where nothing changed")
  func nothing() {
    for trial in 0..<40 {
      let comparison = comparison(seed: UInt64(trial * 2 + 1), factor: 1)
      #expect(comparison.wholes.count == 6)
      #expect(comparison.wholes.allSatisfy { $0.verdict != .slower && $0.verdict != .faster })
    }
  }

  @Test("are named only where no cell says it already")
  func only() {
    let loud = comparison(seed: 1, factor: 1.5)
    #expect(loud.wholes.contains { $0.verdict == .slower })
    #expect(loud.count(.slower) > 0 && loud.wholesOnly(.slower).isEmpty)
  }
}
