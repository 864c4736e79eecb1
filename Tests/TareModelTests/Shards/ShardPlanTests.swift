import TareModel
import TareTestSupport
import Testing

@Suite("ShardPlan")
struct ShardPlanTests {
  @Test("parts are disjoint and complete, and no unit is torn", arguments: [1, 2, 3, 5, 7, 40])
  func parts(_ count: Int) {
    for request in SharedRun.all {
      let matrix = request.matrix
      let plan = ShardPlan(matrix, costs: request.costs, count: count)
      let parts = (1...count).map { plan.part($0, of: matrix) }
      let cells = parts.flatMap(\.cells).map(\.key.description)
      #expect(cells.sorted() == matrix.cells.map(\.key.description).sorted())
      #expect(parts.reduce(0) { $0 + $1.experiments.count } == matrix.experiments.count)
      var homes: [WorkUnit: Set<Int>] = [:]
      for (index, part) in parts.enumerated() {
        for unit in part.cells.map(\.key.unit) + part.experiments.map(\.unit) {
          homes[unit, default: []].insert(index)
        }
        // In the order of the whole.
        let places = part.cells.compactMap { mine in
          matrix.cells.firstIndex { $0.key == mine.key }
        }
        #expect(places == places.sorted())
      }
      #expect(homes.values.allSatisfy { $0.count == 1 })
      #expect(homes.count == plan.units.count)
    }
  }

  @Test("the fullest shard has at most a third more than it must", arguments: [2, 3, 5, 7])
  func balance(_ count: Int) throws {
    for request in SharedRun.all {
      let plan = ShardPlan(request.matrix, costs: request.costs, count: count)
      let loads = (1...count).map(plan.seconds)
      let longest = try #require(plan.units.map(\.seconds).max())
      let must = max(longest, loads.reduce(0, +) / Double(count))
      #expect(try #require(loads.max()) <= must * 4 / 3 + 0.01)
    }
  }

  @Test("as many shards as units have one each")
  func oneEach() {
    let request = SharedRun.all[2]
    let units = ShardPlan(request.matrix, costs: request.costs, count: 1).units.count
    let plan = ShardPlan(request.matrix, costs: request.costs, count: units)
    #expect(plan.units.map(\.shard).sorted() == Array(1...units))
  }

  @Test("its jobs say who measures what, in the order of the matrix")
  func jobs() {
    let request = SharedRun.all[0]
    let plan = ShardPlan(request.matrix, costs: request.costs, count: 2)
    #expect(
      plan.jobs.map(\.work) == request.runtimes.map { .cells(runtime: $0, dataset: "cargo") })
    #expect(Set(plan.jobs.map(\.shard)) == [1, 2])
    #expect(plan.jobs.reduce(0) { $0 + $1.cells } == request.matrix.cells.count)
  }
}
