import TareAnalysis
import TareModel
import TareTestSupport
import Testing

@Suite("Change of a group")
struct GroupChangeTests {
  @Test("is the geometric mean of its cells, with whole processes as the error")
  func groups() throws {
    var sides = Sides()
    sides.head.factor = { $0.representation == "slots" ? 1.2 : 1 }
    let groups = sides.comparison().groups(by: \.representation)
    #expect(groups.map(\.name) == ["dict", "slots", "tuple"])
    let slots = try #require(groups.first { $0.name == "slots" })
    #expect(slots.cells == 3)
    #expect(abs(slots.ratio - 1.2) < 0.02)
    let interval = try #require(slots.interval)
    #expect(interval.contains(slots.ratio) && interval.lowerBound > 1.15)
  }

  @Test("has an interval that holds the truth as often as it says")
  func coverage() {
    let held = (0..<100).count { trial in
      var sides = Sides()
      (sides.base.seed, sides.head.seed) = (UInt64(trial * 2 + 1), UInt64(trial * 2 + 2))
      let groups = sides.comparison().groups(by: \.representation)
      return groups.first { $0.name == "tuple" }?.interval?.contains(1) == true
    }
    #expect((89...99).contains(held), "\(held) of 100")
  }

  @Test("has no interval where there is one process a side")
  func single() throws {
    var sides = Sides()
    sides.base.processes = 1
    sides.head.processes = 1
    let groups = sides.comparison().groups { _ in "all" }
    #expect(groups.count == 1 && groups.first?.cells == 9)
    #expect(groups.first?.interval == nil)
  }
}
