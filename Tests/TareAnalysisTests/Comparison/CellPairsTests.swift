import TareAnalysis
import TareModel
import TareTestSupport
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
      base: cells(both + [key(.metric("peak"))]), head: cells(both.reversed() + [key(.resident)]),
      axis: .run)
    #expect(pairs.pairs.map(\.head.key) == both.reversed())
    #expect(pairs.pairs.allSatisfy { $0.base.key == $0.head.key })
    #expect(pairs.baseOnly.map(\.key.measure) == [.metric("peak")])
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

  @Test("of representations hold what no loader made against each that a loader made")
  func text() {
    let text = key(.allocated, "text", loader: CellKey.noLoader)
    let dicts = ["eval", "json", "orjson"].map { key(.allocated, loader: $0) }
    let one = CellPairs(base: cells(dicts), head: cells([text]), axis: .representation)
    #expect(one.pairs.map(\.base.key.loader) == ["json"])
    #expect(one.headOnly.isEmpty)
    let all = CellPairs(base: cells([text]), head: cells(dicts), axis: .representation)
    #expect(all.pairs.map(\.head.key) == dicts)
    #expect(all.pairs.allSatisfy { $0.base.key == text } && all.baseOnly.isEmpty)
    let other = CellPairs(base: cells([dicts[2]]), head: cells([text]), axis: .representation)
    #expect(other.pairs.map(\.base.key.loader) == ["orjson"])
    let texts = CellPairs(
      base: cells([text]), head: cells([key(.allocated, "bytes", loader: CellKey.noLoader)]),
      axis: .representation)
    #expect(texts.pairs.count == 1)
    let runs = CellPairs(base: cells(dicts), head: cells([text]), axis: .run)
    #expect(runs.pairs.isEmpty)
  }

  @Test("of package versions in one run are of the nearest runtime that was measured")
  func nearest() {
    let runtimes = ["3.9", "3.10", "3.11", "3.12", "3.13"].map {
      Runtime(
        id: "cpython-\($0)", implementation: "cpython", version: Version($0), build: [],
        packages: [])
    }
    let all = runtimes.map { key(.allocated, runtime: $0.id) }
    var base = cells(Array(all[..<3]))
    let axis = ComparisonAxis.package("orjson")
    let pairs = CellPairs(base: base, head: cells(Array(all[3...])), axis: axis, within: runtimes)
    #expect(pairs.pairs.map(\.base.key.runtime) == ["cpython-3.11", "cpython-3.11"])
    // The others stand behind the nearest and are missing nowhere.
    #expect(pairs.baseOnly.isEmpty && pairs.headOnly.isEmpty)
    base[2].outcome = .unavailable(why: "it is not there")
    let next = CellPairs(base: base, head: cells([all[3]]), axis: axis, within: runtimes)
    #expect(next.pairs.map(\.base.key.runtime) == ["cpython-3.10"])
  }

  @Test("of variants are those of one runtime, in one run and in two")
  func variants() {
    let runtimes = ["3.12", "3.13"].flatMap { version in
      ["1", "2"].map { release in
        Runtime(
          id: "cpython-\(version)-orjson-\(release)", implementation: "cpython",
          version: Version(version), build: [], packages: [],
          own: [
            OwnPackage(
              source: "orjson==\(release)", name: "orjson", version: release,
              isOneOfSeveral: true, sha256: "")
          ], variantOf: "cpython-\(version)")
      }
    }
    let all = runtimes.map { key(.allocated, runtime: $0.id) }
    let (base, head) = (cells([all[0], all[2]]), cells([all[1], all[3]]))
    let axis = ComparisonAxis.package("orjson")
    for pairs in [
      CellPairs(base: base, head: head, axis: axis, within: runtimes),
      CellPairs(base: base, head: head, axis: axis, across: runtimes),
    ] {
      #expect(pairs.pairs.map(\.base.key) == [all[0], all[2]])
      #expect(pairs.baseOnly.isEmpty && pairs.headOnly.isEmpty)
    }
  }

  @Test("of package versions in two runs are of one runtime")
  func sameRuntime() {
    let (old, new) = (key(.allocated, runtime: "cpython-3.11.7"), key(.allocated))
    let pairs = CellPairs(
      base: cells([old]), head: cells([old, new]), axis: .package("orjson"))
    #expect(pairs.pairs.map(\.head.key) == [old])
    #expect(pairs.headOnly.map(\.key) == [new])
  }
}
