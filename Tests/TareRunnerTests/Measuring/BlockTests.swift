import ProbeProtocol
import Testing

@testable import TareModel
@testable import TareRunner

@Suite("Block")
struct BlockTests {
  private func cell(
    _ measure: Measure, _ representation: String, mode: Capabilities.HeapState? = nil,
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

  @Test("a benchmark of a plug-in has a place of its own, and no other benchmark is there")
  func apart() {
    var mine = cell(.benchmark("mine"), "dict", access: "key")
    mine.isApart = true
    #expect(Block.Place(mine).benchmark == "mine")
    let rounds = cells + [mine]
    var times = TimeRounds(rounds, processes: 1, seed: 1, goal: Goal())
    let blocks = times.next(known: KnownTimes(), elapsed: 0)
    #expect(blocks.count == 6)
    #expect(blocks.first { $0.place.benchmark == "mine" }?.keys == [mine.key])
  }

  @Test("gathers the cells that may share a process: memory, resident first, and no time")
  func groups() {
    let blocks = Block.memory(cells, seed: 1)
    #expect(blocks.count == 5)
    for block in blocks {
      #expect(block.keys.map(\.measure.name) == ["resident", "allocated", "deep-size"])
      #expect(block.mode == .heap && block.process == 1)
      #expect(block.keys.allSatisfy { Block.Place($0) == block.place })
    }
  }

  @Test("a cell that cannot be had is in no block")
  func unavailable() {
    let blocks = Block.memory(cells, seed: 1)
    #expect(!blocks.contains { $0.keys.contains { $0.measure.name == "peak" } })
  }

  @Test("the first look leads, in its own order; the rest keeps the order of the seed")
  func firstLook() throws {
    let runtime = Runtime(
      id: "cpython-3.13.0", implementation: "cpython", version: Version("3.13.0"), build: [],
      packages: [])
    var others = cells
    for place in others.indices { others[place].key.loader = "orjson" }
    let look = try #require(FirstLook(cells, offers: [], runtimes: [runtime]))
    let blocks = Block.memory(cells + others, seed: 1, first: look)
    let names = ["dict", "namedtuple", "class", "tuple", "slots"]
    #expect(blocks.prefix(5).map(\.place.representation) == names)
    #expect(blocks.prefix(5).allSatisfy { $0.place.loader == "json" && $0.keys.count == 3 })
    let shuffled = Block.memory(cells + others, seed: 1)
    #expect(Array(blocks.dropFirst(5)) == shuffled.filter { $0.place.loader == "orjson" })
    #expect(blocks.allSatisfy(shuffled.contains), "no order changes what a process is asked")
  }

  @Test("one seed gives one order, another another, of the same blocks")
  func seeds() {
    let (one, same, other) = (
      Block.memory(cells, seed: 1), Block.memory(cells, seed: 1), Block.memory(cells, seed: 2)
    )
    #expect(one == same)
    #expect(one.map(\.title) != other.map(\.title))
    #expect(one.map(\.title).sorted() == other.map(\.title).sorted())
  }
}
