import TareAnalysis
import TareModel
import TareTestSupport
import Testing

/// What a comparison finds of changes that were planted, and what it finds where none was.
@Suite("Planted changes")
struct PlantedChangeTests {
  /// A matrix of 108 time cells, of which 12 are slowed.
  private func matrix(_ processes: Int, seed: UInt64, factor: Double) -> SyntheticRun {
    var run = SyntheticRun()
    run.runtimes = ["cpython-3.7.16", "cpython-3.11.7", "cpython-3.13.0"]
    run.representations = ["slots", "tuple", "class", "namedtuple", "dataclass", "mine"]
    run.benchmarks = ["collect", "filter", "drain", "find-first", "copy", "sort"]
    run.processes = processes
    run.seed = seed
    run.factor = { key in
      key.representation == "mine" && key.measure.name.utf8.count % 2 == 0 ? factor : 1
    }
    return run
  }

  private struct Tally {
    /// Cells that were changed, and those of them that were called so.
    var planted = 0
    var found = 0
    /// Cells that were not changed and were called so all the same.
    var wrong = 0
    var cells = 0
    /// Cells whose own interval holds the true ratio.
    var covered = 0

    mutating func add(_ comparison: Comparison, truth: (CellKey) -> Double) {
      for cell in comparison.cells {
        guard let change = cell.time else { continue }
        let ratio = truth(cell.head)
        cells += 1
        covered += change.judgement.interval?.contains(ratio) == true ? 1 : 0
        planted += ratio == 1 ? 0 : 1
        guard cell.verdict == .slower || cell.verdict == .faster else { continue }
        if ratio == 1 { wrong += 1 } else { found += 1 }
      }
    }
  }

  private func tally(_ processes: Int, factor: Double, trials: Int) -> Tally {
    var tally = Tally()
    for trial in 0..<trials {
      let base = matrix(processes, seed: UInt64(trial * 2 + 1), factor: 1).run
      var head = matrix(processes, seed: UInt64(trial * 2 + 2), factor: factor)
      head.id = "20261123T213449Z-5f0c22"
      tally.add(Comparison(base: base, head: head.run), truth: head.factor)
    }
    return tally
  }

  @Test("20 pairs of the same matrix: none of 2,160 cells is called", arguments: [2, 3, 5])
  func nothing(processes: Int) {
    let tally = tally(processes, factor: 1, trials: 20)
    #expect(tally.cells == 2160)
    #expect(tally.wrong == 0)
    #expect(Double(tally.covered) >= 0.93 * Double(tally.cells))
  }

  /// The deviation of a process is 0.3 to 1.2 % in these matrices. A change of 2 % is within the
  /// threshold.
  @Test(
    "changes are found, and nothing else",
    arguments: [
      (1.02, 5, 0, 2), (1.03, 5, 0, 36), (1.05, 2, 0, 36), (1.05, 3, 24, 36), (1.05, 5, 33, 36),
      (1.1, 2, 34, 36), (1.1, 3, 36, 36), (1.1, 5, 36, 36),
    ])
  func planted(factor: Double, processes: Int, least: Int, most: Int) {
    let tally = tally(processes, factor: factor, trials: 3)
    #expect(tally.planted == 36)
    #expect((least...most).contains(tally.found))
    #expect(tally.wrong == 0)
  }

  /// Where several cells are slower the correction is milder, so that more than half are found.
  @Test("a slowdown as large as a comparison says it sees is found in half of the cells or more")
  func detectable() throws {
    let calm = Comparison(
      base: matrix(3, seed: 1, factor: 1).run, head: matrix(3, seed: 2, factor: 1).run)
    let least = try #require(calm.detectable)
    let shares = [0.8, 1, 1.2].map { share in
      let tally = tally(3, factor: 1 + least * share, trials: 10)
      return Double(tally.found) / Double(tally.planted)
    }
    #expect(shares[0] < 0.5 && (0.4...0.9).contains(shares[1]) && shares[2] > 0.8, "\(shares)")
  }
}
