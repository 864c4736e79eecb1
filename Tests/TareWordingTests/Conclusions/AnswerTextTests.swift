import TareAnalysis
import TareMarkup
import TareModel
import TareTestSupport
import TareWording
import Testing

@Suite("The answer in words")
struct AnswerTextTests {
  private func answer(_ run: Run) -> AnswerText? {
    DatasetView(run: run, dataset: RunFixture.cargo, index: CellIndex(run.cells))
      .flatMap { view in view.runtimes.first.flatMap { AnswerText(view, $0) } }
  }

  /// The headline and the sentences, as they are read.
  private func text(_ run: Run) throws -> String {
    let found = try #require(answer(run))
    return ([found.headline] + found.sentences).map { $0.map(\.plainText).joined() }
      .joined(separator: " ")
  }

  private func text(_ fixture: RunFixture) throws -> String { try text(fixture.run) }

  @Test("names the newest runtime, the lightest, the fastest, the trade and what is given up")
  func whole() throws {
    let text = try text(RunFixture())
    for sentence in [
      "slots-unique weighs least: 0.47× as much as a dict",
      "On CPython 3.13.0 a record of cargo held as dict takes 1,061 B.",
      "Of 5 representations weighed, slots-unique is the lightest: 502 B, 0.47× as much.",
      "slots by attribute scans the records 1.43× faster than a dict "
        + "(1.41× to 1.44× over its processes).",
      "slots-unique by attribute scans the records 1.39× faster than a dict",
      "it saves memory and time at once.",
      "What slots-unique gives up: changing a shared part for one record only.",
    ] { #expect(text.contains(sentence), "\(sentence)") }
  }

  @Test("warns in headline and answer where the lightest takes the most while it is made")
  func peak() throws {
    var run = RunFixture().run
    let runtime = try #require(run.header.runtimes.max()?.id)
    run.cells.removeAll { $0.key.measure == .peak }
    for (name, bytes) in [("dict", 1_048_576), ("slots-unique", 2_097_152)] {
      let key = CellKey(
        runtime: runtime, dataset: "cargo", loader: "json", representation: name,
        access: CellKey.noAccess, measure: .peak)
      run.cells.append(Cell(key: key, outcome: .memory(MemoryReading(total: bytes))))
    }
    let text = try text(run)
    #expect(text.contains("as much as a dict, and takes the most memory while it is made"))
    #expect(
      text.contains(
        "But making slots-unique takes the most memory at once: 2 MiB for all records, "
          + "2× as much as making dicts."))
  }

  @Test("speaks of no time where none was measured")
  func untimed() throws {
    var fixture = RunFixture()
    fixture.benchmarks = []
    let text = try text(fixture)
    #expect(text.contains("slots-unique is the lightest"))
    #expect(!text.contains("fastest"))
    #expect(!text.contains("scans the records"))
  }

  @Test("says that memory is paid for in time where it is")
  func paid() throws {
    var fixture = RunFixture()
    fixture.representations[4].paces = [("attribute", 2.5)]
    let text = try text(fixture)
    #expect(text.contains("slots-unique by attribute scans the records 2.5× slower than a dict"))
    #expect(text.contains("its memory is paid for in time."))
    #expect(text.contains("The lightest that is not slower than a dict is slots: 563 B, 0.53×."))
  }

  @Test("admits that dict is not beaten")
  func plainWins() throws {
    var fixture = RunFixture()
    fixture.representations = [
      RunFixture.allRepresentations[0],
      .init(name: "heavy", overhead: 2000, paces: [("key", 1.5)]),
    ]
    let text = try text(fixture)
    #expect(text.contains("Nothing weighs less than dict"))
    #expect(text.contains("none is lighter."))
    #expect(text.contains("none scans the records faster than plain dict."))
  }

  @Test("names those that tie with the fastest")
  func indistinct() throws {
    var fixture = RunFixture()
    fixture.representations[4].paces = [("attribute", 0.701)]
    #expect(try text(fixture).contains("; slots-unique ties with it."))
  }

  @Test("says where one process is the reason that something ties with the fastest")
  func oneProcess() throws {
    var fixture = RunFixture()
    fixture.representations[4].paces = [("attribute", 0.701)]
    var run = fixture.run
    run.leaveOneProcess(of: ["tuple"])
    #expect(
      try text(run).contains(
        "; slots-unique ties with it, so does tuple, timed in one process."))
  }

  @Test("concludes nothing where dict was not weighed")
  func plainMissing() {
    var fixture = RunFixture()
    fixture.representations.removeFirst()
    #expect(answer(fixture.run) == nil)
  }

  @Test("is not sure of a fastest that one process brought")
  func single() throws {
    var fixture = RunFixture()
    fixture.representations[4].paces = [("attribute", 0.5)]
    #expect(try text(fixture).contains("slots-unique by attribute scans the records 2× faster"))
    var run = fixture.run
    run.leaveOneProcess(of: fixture.representations.map(\.name))
    let unsure = try text(run)
    #expect(
      unsure.contains("slots-unique by attribute has the lowest time, 0.49× the time of a dict "))
    #expect(unsure.contains("(one process), which may be chance; "))
    #expect(!unsure.contains("is the fastest"))
  }

  @Test("says where something is weighed by what the process holds", arguments: [530, 900])
  func byResident(bytes: Double) throws {
    var run = RunFixture().run
    for place in run.cells.indices where run.cells[place].key.representation == "slots-unique" {
      switch run.cells[place].key.measure {
      case .metric("resident"):
        run.cells[place].outcome = .memory(MemoryReading(record: bytes))
      case .metric("allocated"): run.cells[place].outcome = .memory(MemoryReading(record: 30))
      default: break
      }
    }
    let words = ", by what the process holds, which is more than Python's allocator knows of."
    #expect(
      try text(run).contains(
        bytes < 563
          ? "Of 5 representations weighed, slots-unique is the lightest: 530 B, 0.5× as much"
            + words : "Of 5 representations weighed, slots is the lightest: 563 B, 0.53× as much."))
    #expect(try text(run).contains(words) == (bytes < 563))
  }
}
