import TareAnalysis
import TareModel
import TareTestSupport
import Testing

@Suite("What cannot be compared")
struct ObjectionTests {
  private func otherMachine() -> Sides {
    var sides = Sides()
    sides.head.host = Run.Host(facts: [
      Fact("system", "Debian"), Fact("architecture", "x86-64"), Fact("CPU", "another"),
      Fact("cores", "4"),
    ])
    return sides
  }

  @Test("times of another machine are marked, memory is not")
  func host() {
    let comparison = otherMachine().comparison()
    #expect(comparison.unlike.count == 9)
    #expect(comparison.unlike.allSatisfy { $0.objection == .otherHost(["CPU", "cores"]) })
    #expect(comparison.cells.count == 6 && comparison.timed.isEmpty)
  }

  @Test("on demand, ratios to the reference are compared across machines, and seconds never")
  func anyHost() {
    let comparison = otherMachine().comparison(ComparisonRule(anyHost: true))
    #expect(comparison.timed.count == 6)
    #expect(comparison.timed.allSatisfy { $0.basis == .reference })
    #expect(comparison.unlike.map(\.objection) == Array(repeating: .nothingInCommon, count: 3))
  }

  @Test("another load is no other machine")
  func load() {
    var sides = Sides()
    sides.head.host.facts[4].value = "7.3"
    #expect(sides.comparison().unlike.isEmpty)
    #expect(sides.comparison().surroundings.isEmpty)
  }

  @Test("nothing of a dataset with other bytes is compared")
  func data() {
    var sides = Sides()
    sides.head.sha256 = String(repeating: "1", count: 64)
    let comparison = sides.comparison()
    #expect(comparison.cells.isEmpty)
    #expect(comparison.unlike.count == 15)
    #expect(comparison.unlike.allSatisfy { $0.objection == .otherData(dataset: "cargo") })
  }

  @Test("times of a benchmark with another source are marked")
  func benchmark() {
    var sides = Sides()
    sides.head.source = "list(records)"
    let comparison = sides.comparison()
    #expect(comparison.timed.isEmpty && comparison.cells.count == 6)
    #expect(comparison.unlike.map(\.objection).contains(.otherBenchmark(name: "filter")))
  }

  @Test("the digest of a benchmark's code decides where both runs have it")
  func digest() {
    var sides = Sides()
    sides.base.digest = String(repeating: "1", count: 64)
    #expect(sides.comparison().unlike.isEmpty)
    sides.head.digest = String(repeating: "2", count: 64)
    #expect(sides.comparison().timed.isEmpty)
    sides.head.digest = sides.base.digest
    sides.head.source = "shown otherwise"
    #expect(sides.comparison().unlike.isEmpty)
  }
}
