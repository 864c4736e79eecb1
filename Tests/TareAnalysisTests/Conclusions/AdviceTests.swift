import TareModel
import TareTestSupport
import Testing

@testable import TareAnalysis

@Suite("Advice")
struct AdviceTests {
  /// A representation: bytes on each runtime, resident bytes on the first, whether it can be
  /// changed.
  private struct Held {
    var name: String
    var bytes: [Double?]
    var resident: Double?
    var isMutable: Bool?
    var access: String

    init(
      _ name: String, _ bytes: [Double?], resident: Double? = nil, mutable: Bool? = true,
      access: String = "attribute"
    ) {
      self.name = name
      self.bytes = bytes
      self.resident = resident
      isMutable = mutable
      self.access = name.hasPrefix("dict") ? "key" : access
    }
  }

  /// The ratios of `first-id` in each process, by representation.
  private func drawn(
    _ all: [Held], lookups: [String: [Double]] = [:], first: String? = nil
  ) -> Advice? {
    let runtimes = (0..<(all.map(\.bytes.count).max() ?? 0)).map { "r\($0)" }
    let scopes = runtimes.map { Scope(runtime: $0, dataset: "d") }
    var cells: [Cell] = []
    for held in all {
      for (scope, bytes) in zip(scopes, held.bytes) {
        let key = key(.allocated, held.name, runtime: scope.runtime, dataset: "d")
        cells.append(
          bytes.map { memory(key, $0) } ?? Cell(key: key, outcome: .unavailable(why: "no")))
      }
      if let resident = held.resident {
        cells.append(memory(key(.resident, held.name, runtime: "r0", dataset: "d"), resident))
      }
      if let ratios = lookups[held.name] {
        let key = key(
          .benchmark("first-id"), held.name, access: held.access, runtime: "r0", dataset: "d")
        cells.append(Cell(key: key, outcome: .time(reading(ratios, held.name == "dict"))))
      }
    }
    let catalog = Catalog(
      representations: all.map {
        Catalog.Entry(name: $0.name, summary: "", access: [$0.access], isMutable: $0.isMutable)
      })
    let index = CellIndex(cells)
    let summaries = scopes.map {
      RepresentationSummaries(scope: $0, catalog: catalog, records: 10, index: index)
    }
    return Advice(summaries, first: first, catalog: catalog, index: index)
  }

  private func memory(_ key: CellKey, _ bytes: Double) -> Cell {
    Cell(key: key, outcome: .memory(MemoryReading(record: bytes)))
  }

  private func reading(_ ratios: [Double], _ isPlain: Bool) -> TimeReading {
    TimeReading(
      series: ratios.enumerated().map { process, ratio in
        TimeSeries(
          process: process, warmups: 1,
          samples: TimeSamples(loops: 1, wallSeconds: [ratio], cpuSeconds: [ratio]),
          reference: isPlain ? nil : TimeSamples(loops: 1, wallSeconds: [1], cpuSeconds: [1]))
      })
  }

  @Test("without the plain representation or anything beside it there is no advice")
  func nothing() {
    #expect(drawn([Held("slots", [4]), Held("class", [5])]) == nil)
    #expect(drawn([Held("dict", [10])]) == nil)
    #expect(drawn([]) == nil)
  }

  @Test("a move is told from every runtime that was weighed, for dict and the one to take")
  func moves() throws {
    let moves = try #require(
      drawn(
        [
          Held("dict", [1060, nil, 1356]), Held("slots", [532, 572, 636]), Held("class", [700]),
        ], first: "slots")?.moves)
    #expect(moves.map(\.representation) == ["dict", "slots"])
    #expect(moves.map(\.differs) == [true, true])
    #expect(moves[0].from.map(\.runtime) == ["r2"])
    #expect(moves[0].from[0].saving == .init(bytes: 1060, instead: 1356))
    #expect(moves[1].from.map(\.runtime) == ["r1", "r2"])
    #expect(drawn([Held("dict", [1060]), Held("slots", [532])]) == nil)
  }

  @Test("the fastest lookup names all that its spread does not keep apart")
  func lookup() throws {
    let lookup = try #require(
      drawn(
        [Held("dict", [10]), Held("slots", [4]), Held("class", [5]), Held("tuple", [3])],
        lookups: [
          "dict": [1, 1], "slots": [0.80, 0.84], "class": [0.83, 0.9], "tuple": [1.2, 1.3],
        ])?.lookup)
    #expect(lookup.fastest.representation == "slots")
    #expect(lookup.indistinct.map(\.representation) == ["class"])
    #expect(lookup.timed == 4)
  }

  @Test("one process of the slower keeps it not apart from several of the fastest")
  func oneSlowProcess() throws {
    let lookup = try #require(
      drawn(
        [Held("dict", [10]), Held("slots", [4]), Held("class", [5]), Held("tuple", [3])],
        lookups: ["dict": [1, 1], "slots": [0.5, 0.6], "class": [0.9], "tuple": [0.8, 0.8]])?
        .lookup)
    #expect(lookup.indistinct.map(\.representation) == ["class"])
    #expect(lookup.indistinctForOneProcess.map(\.representation) == ["class"])
  }

  @Test("one process keeps nothing apart")
  func oneProcess() throws {
    let lookup = try #require(
      drawn(
        [Held("dict", [10]), Held("slots", [4]), Held("class", [5])],
        lookups: ["dict": [1], "slots": [0.5], "class": [0.9]])?.lookup)
    #expect(lookup.indistinct.map(\.representation) == ["class", "dict"])
    #expect(lookup.indistinctForOneProcess.isEmpty)
  }
}
