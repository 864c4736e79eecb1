import TareAnalysis
import TareModel
import TareTestSupport
import Testing

@Suite("Runs merged from shards of unlike machines")
struct UnlikeShardsTests {
  private static let runtimes = ["cpython-3.12.0", "cpython-3.13.0"]

  /// One runtime on each of two machines.
  private func run(cpus: [String], id: String = "20261122T213449Z-5f0c21") -> Run {
    var made = SyntheticRun()
    made.runtimes = Self.runtimes
    made.id = id
    var run = made.run
    let parts = cpus.enumerated().map { index, cpu in
      Shards.Part(
        index: index + 1, id: "20261122T213449Z-00000\(index)", started: run.header.started,
        end: Run.End(finished: run.header.started, load: ""),
        host: Run.Host(facts: [Fact("system", "Debian"), Fact("CPU", cpu)]))
    }
    run.header.host = Run.Host(facts: [
      Fact("system", "Debian"), Fact("CPU", cpus.unique.joined(separator: " / ")),
    ])
    run.header.shards = Shards(
      count: 2, plan: "",
      jobs: Self.runtimes.enumerated().map { index, runtime in
        .init(shard: index + 1, work: .cells(runtime: runtime, dataset: "cargo"), cells: 9)
      }, place: .merged(parts))
    return run
  }

  private func comparison(_ run: Run) -> Comparison {
    Comparison(
      base: run, head: run, axis: .runtime, coordinates: (Self.runtimes[0], Self.runtimes[1]))
  }

  @Test("hold runtimes against each other by seconds on one kind of machine, by ratios on two")
  func runtimes() {
    #expect(comparison(run(cpus: ["one", "one"])).bases == [.seconds])
    let unlike = comparison(run(cpus: ["one", "two"]))
    #expect(unlike.bases == [.reference])
    // Of what has no reference nothing can be said.
    #expect(Set(unlike.unlike.map(\.objection)) == [.nothingInCommon])
    #expect(unlike.cells.contains { $0.time == nil })
  }

  @Test("are compared with each other cell by cell, by ratios where a cell changed its machine")
  func nights() {
    let before = run(cpus: ["one", "two"])
    let same = run(cpus: ["one", "two"], id: "20261123T213449Z-5f0c22")
    #expect(Comparison(base: before, head: same).unlike.isEmpty)
    let swapped = run(cpus: ["two", "one"], id: "20261123T213449Z-5f0c22")
    let comparison = Comparison(base: before, head: swapped)
    #expect(comparison.bases == [.reference])
    #expect(comparison.unlike.allSatisfy { $0.objection == .nothingInCommon })
  }

  @Test("have a series of seconds for each machine")
  func history() {
    var history = History()
    history.add(RunOutline(run(cpus: ["two", "one"], id: "20261123T213449Z-5f0c22")))
    history.add(RunOutline(run(cpus: ["one", "one"])))
    let seconds = history.takeSeries().filter { $0.quantity == .seconds }
    let lengths = Dictionary(grouping: seconds, by: \.key.runtime)
      .mapValues { Set($0.map(\.points.count)) }
    #expect(lengths[Self.runtimes[0]] == [1])
    #expect(lengths[Self.runtimes[1]] == [2])
  }
}
