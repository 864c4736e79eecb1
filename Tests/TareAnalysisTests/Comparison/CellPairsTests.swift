import TareAnalysis
import TareModel
import Testing

@Suite("Pairs of cells")
struct CellPairsTests {
  private func cells(_ keys: [CellKey]) -> [Cell] {
    keys.map { Cell(key: $0, outcome: .memory(MemoryReading(total: 1))) }
  }

  @Test("are the same cell on both sides, in the order of the head")
  func run() {
    let both = [key(.allocated, "dict"), key(.allocated, "slots")]
    let pairs = CellPairs(
      base: cells(both + [key(.peak)]), head: cells(both.reversed() + [key(.resident)]), axis: .run)
    #expect(pairs.pairs.map(\.head.key) == both.reversed())
    #expect(pairs.pairs.allSatisfy { $0.base.key == $0.head.key })
    #expect(pairs.baseOnly.map(\.key.measure) == [.peak])
    #expect(pairs.headOnly.map(\.key.measure) == [.resident])
  }

  @Test("of representations share the access, or the one that there is")
  func access() {
    let filter = Measure.benchmark("filter")
    let base = ["key", "attribute"].map { key(filter, "a", access: $0) }
    let head = ["attribute", "key", "index"].map { key(filter, "b", access: $0) }
    let pairs = CellPairs(base: cells(base), head: cells(head), axis: .representation)
    #expect(pairs.pairs.map(\.base.key.access) == ["attribute", "key"])
    #expect(pairs.headOnly.map(\.key.access) == ["index"])
    let single = CellPairs(
      base: cells([base[0]]), head: cells([head[0], head[2]]), axis: .representation)
    #expect(single.pairs.map(\.head.key.access) == ["attribute", "index"])
    #expect(single.baseOnly.isEmpty)
  }
}
