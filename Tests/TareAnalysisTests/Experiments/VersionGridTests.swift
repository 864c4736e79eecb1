import TareAnalysis
import TareModel
import Testing

@Suite("Version grid")
struct VersionGridTests {
  private func grid(_ answers: [(String, [Bool?])]) -> VersionGrid {
    let index = FindingFixture.index(
      answers.map { version, row in
        let observations = zip(["a", "b", "c"], row).compactMap { name, answer in
          answer.map { (name, ObservedValue.bool($0)) }
        }
        return (version, FindingFixture.seen(observations + [("weight", .bytes(3))]))
      })
    let experiment = FindingFixture.question(FindingFixture.experiment)
    return VersionGrid([experiment], index)
  }

  @Test("has a row for each yes or no, and a column for each runtime, equal ones too")
  func shape() {
    let grid = grid([("3.13.0", [true, false]), ("3.12.1", [true, false])])
    #expect(grid.rows.map(\.observation) == ["a", "b"])
    #expect(grid.runtimes.map(\.version.minor) == ["3.12", "3.13"])
  }

  @Test("groups runtimes whose columns are equal, neighbours or not")
  func groups() {
    let grid = grid([
      ("2.7.18", [true, false]), ("3.6.15", [true, true]), ("3.7.16", [true, false]),
      ("3.8.1", [true, nil]),
    ])
    #expect(grid.groups.map { $0.map(\.version.minor) } == [["2.7", "3.7"], ["3.6"], ["3.8"]])
  }

  @Test("names the runtimes at which answers change, and counts those that never do")
  func changes() {
    let grid = grid([
      ("3.6.15", [false, true, true]), ("3.7.16", [true, true, true]),
      ("3.8.1", [true, nil, true]), ("3.9.1", [true, false, true]),
    ])
    #expect(grid.changes.map(\.runtime.version.minor) == ["3.7", "3.9"])
    #expect(grid.changes.map { $0.rows.map(\.observation) } == [["a"], ["b"]])
    #expect(grid.constant == 1)
  }

  @Test("leaves out runtimes that none of its experiments was run on")
  func others() {
    let runtimes = ["3.7.16", "3.8.1"].map { FindingFixture.runtime($0) }
    let index = FindingIndex(
      runtimes: runtimes,
      findings: [
        Finding(
          runtime: runtimes[0].id, experiment: "it",
          outcome: FindingFixture.seen([("a", .bool(true))])),
        Finding(
          runtime: runtimes[1].id, experiment: "other", outcome: .unavailable(why: "no")),
      ])
    let experiment = FindingFixture.question("it")
    #expect(VersionGrid([experiment], index).runtimes == [runtimes[0]])
  }

  @Test("is empty without findings")
  func empty() {
    let grid = VersionGrid([], FindingIndex(runtimes: [], findings: []))
    #expect(grid.rows.isEmpty && grid.groups.isEmpty && grid.changes.isEmpty)
  }
}
