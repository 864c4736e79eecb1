import ProbeProtocol
import Testing

@testable import TareModel
@testable import TareRunner

@Suite("Block")
struct BlockTests {
  private func cell(
    _ measure: Measure, _ representation: String, mode: Offer.Mode? = nil,
    access: String = "none", unavailable: String? = nil
  ) -> Matrix.Planned {
    Matrix.Planned(
      key: CellKey(
        runtime: "cpython-3.13.0", dataset: "cargo", loader: "json",
        representation: representation, access: access, measure: measure),
      mode: mode, unavailable: unavailable)
  }

  private var cells: [Matrix.Planned] {
    ["dict", "slots", "tuple", "class", "namedtuple"].flatMap { name in
      [
        cell(.metric("allocated"), name, mode: .heap),
        cell(.metric("deep-size"), name, mode: .still),
        cell(.metric("resident"), name, mode: .resident),
        cell(.benchmark("filter"), name, access: "key"),
        cell(.benchmark("build"), name),
        cell(.metric("peak"), name, mode: .heap, unavailable: "no"),
      ]
    }
  }

  @Test("gathers the cells that may share a process: memory, resident first, and time")
  func groups() {
    let (memory, time) = Block.plan(cells, processes: 1, seed: 1)
    #expect(memory.count == 5)
    #expect(time.count == 5)
    for block in memory {
      #expect(
        block.keys.map(\.measure.name)
          == ["resident", "allocated", "deep-size"])
    }
    for block in time { #expect(block.keys.map(\.measure.name) == ["filter", "build"]) }
    for block in memory + time {
      #expect(block.keys.allSatisfy { Block.Place($0) == block.place })
    }
  }

  @Test("a cell that cannot be had is in no block")
  func unavailable() {
    let (memory, time) = Block.plan(cells, processes: 2, seed: 1)
    #expect(!(memory + time).contains { $0.keys.contains { $0.measure.name == "peak" } })
  }

  @Test("time is measured by several processes, memory by one")
  func processes() {
    let (memory, time) = Block.plan(cells, processes: 3, seed: 1)
    #expect(memory.count == 5)
    #expect(memory.allSatisfy { $0.process == 1 })
    #expect(time.count == 15)
    let numbers = Dictionary(grouping: time, by: \.place).values.map { $0.map(\.process).sorted() }
    #expect(numbers == Array(repeating: [1, 2, 3], count: 5))
  }

  @Test("one seed gives one order, another another, of the same blocks")
  func seeds() {
    let one = Block.plan(cells, processes: 2, seed: 1)
    let same = Block.plan(cells, processes: 2, seed: 1)
    let other = Block.plan(cells, processes: 2, seed: 2)
    #expect(one.memory == same.memory && one.time == same.time)
    #expect(one.time.map(\.title) != other.time.map(\.title))
    #expect(one.time.map(\.title).sorted() == other.time.map(\.title).sorted())
  }

  @Test("processes of one block differ in their seeds")
  func blockSeeds() {
    let time = Block.plan(cells, processes: 4, seed: 9).time
    #expect(Set(time.map(\.seed)).count == time.count)
  }

  @Test("blocks are interleaved and not left in the order of the matrix")
  func interleaved() {
    let time = Block.plan(cells, processes: 3, seed: 1).time
    let matrixOrder = ["dict", "slots", "tuple", "class", "namedtuple"].flatMap {
      [$0, $0, $0]
    }
    #expect(time.map(\.place.representation) != matrixOrder)
  }
}
