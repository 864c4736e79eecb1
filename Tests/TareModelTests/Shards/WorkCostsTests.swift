import TareModel
import TareTestSupport
import Testing

@Suite("WorkCosts")
struct WorkCostsTests {
  private let request = SharedRun.all[2]

  private func plan(_ matrix: Matrix, _ earlier: [TimedProcess] = []) -> ShardPlan {
    ShardPlan(
      matrix,
      costs: WorkCosts(
        datasets: request.header.datasets, timing: Preset.standard.timing, earlier: earlier),
      count: 3)
  }

  @Test("grow with the data and the cells")
  func growth() throws {
    let seconds = request.costs.seconds(of: request.matrix)
    func cost(_ dataset: String) throws -> Double {
      try #require(seconds[.cells(runtime: "cpython-3.13.0", dataset: dataset)])
    }
    #expect(try cost("people") > 0)
    #expect(try cost("cargo") > cost("people"))
    #expect(try cost("wide") > cost("cargo"))
  }

  @Test("do not depend on whether a machine has a metric, or plans would differ")
  func machines() {
    var matrix = request.matrix
    for place in matrix.cells.indices where matrix.cells[place].key.measure == .allocated {
      matrix.cells[place].unavailable = "not on this machine"
    }
    #expect(plan(matrix) == plan(request.matrix))
  }

  @Test("a representation that cannot be had costs nothing")
  func absent() {
    var matrix = request.matrix
    for place in matrix.cells.indices { matrix.cells[place].unavailable = "no package" }
    let experiments = request.costs.seconds(of: matrix).filter {
      if case .experiments = $0.key { true } else { false }
    }
    #expect(request.costs.seconds(of: matrix) == experiments)
  }

  @Test("an earlier run tells what a unit takes")
  func earlier() {
    let slow = TimedProcess(
      runtime: "pypy-8.0.1", dataset: "people", loader: "json", representation: "dict", number: 1,
      seconds: 4000, timed: 1, cpuIndex: nil, surroundings: .init(), pulse: nil)
    let plan = plan(request.matrix, [slow])
    let unit = plan.units.first { $0.work == .cells(runtime: "pypy-8.0.1", dataset: "people") }
    #expect(unit.map { $0.seconds >= 4000 } == true)
    // It has a shard for itself.
    #expect(plan.units.count { $0.shard == unit?.shard } == 1)
  }
}
