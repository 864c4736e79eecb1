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

  @Test("names the newest runtime, what to take, its bytes and the fastest")
  func whole() throws {
    let text = try text(RunFixture())
    for sentence in [
      "slots: 47% smaller than a dict and 1.43× faster to scan",
      "On CPython 3.13.0 a record of cargo takes 563 B as slots and 1,061 B as dict.",
      "slots by attribute scans the records 1.43× faster than a dict "
        + "(1.41× to 1.44× over its processes).",
    ] { #expect(text.contains(sentence), "\(sentence)") }
  }

  @Test("speaks of no time where none was measured")
  func untimed() throws {
    var fixture = RunFixture()
    fixture.benchmarks = []
    let text = try text(fixture)
    #expect(text.contains("slots: 47% smaller than a dict On"))
    #expect(!text.contains("scan"))
  }

  @Test("admits that dict is not beaten")
  func plainWins() throws {
    var fixture = RunFixture()
    fixture.representations = [
      RunFixture.allRepresentations[0],
      .init(name: "heavy", overhead: 2000, paces: [("key", 1.5)]),
    ]
    let text = try text(fixture)
    #expect(text.contains("dict is the best way here: nothing saves 5% or more"))
    #expect(text.contains("On CPython 3.13.0 a record takes 1,061 B as a dict."))
    #expect(
      answer(fixture.run)?.smallest.map(\.plainText).joined() == "Nothing is smaller than dict")
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
      unsure.contains(
        "slots-unique by attribute has the lowest time, 2.02× faster than a dict (one process), "
          + "which may be chance; "))
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
    let smallest = answer(run)?.smallest.map(\.plainText).joined()
    #expect(
      smallest
        == (bytes < 563
          ? "slots-unique is the smallest: 50% smaller than a dict, by what the process holds, "
            + "which is more than Python's allocator knows of"
          : "slots is the smallest: 47% smaller than a dict"))
  }
}
