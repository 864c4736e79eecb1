import TareAnalysis
import TareMarkup
import TareModel
import TareTestSupport
import TareWording
import Testing

@Suite("Needs in words")
struct NeedsTextTests {
  private func text(_ run: Run) throws -> NeedsText {
    let view = try #require(
      DatasetView(run: run, dataset: RunFixture.cargo, index: CellIndex(run.cells)))
    let newest = try #require(view.runtimes.first)
    return try #require(NeedsText(view, newest))
  }

  private func peaks(_ bytes: [String: Int]) -> Run {
    var run = RunFixture().run
    for place in run.cells.indices where run.cells[place].key.measure == .peak {
      let bytes = bytes[run.cells[place].key.representation]
      run.cells[place].outcome =
        bytes.map { .memory(MemoryReading(total: $0)) } ?? .unavailable(why: "no")
    }
    return run
  }

  @Test("a card says weight, peak, speed and what is given up")
  func cards() throws {
    let cards = try text(peaks(["dict": 6_000_000, "slots": 7_200_000])).cards
    let slots = try #require(cards.first { $0.way.representation == "slots" })
    #expect(slots.need == "You can use a class")
    #expect(slots.weight == "563 B a record, 47% smaller than a dict")
    #expect(slots.peak == "1,200 B a record at the peak of loading (dict: 1,000 B)")
    #expect(slots.speed == "scans 1.43× faster than a dict")
    #expect(slots.givesUp == "new fields on an object")
    #expect(slots.condition == nil)
    #expect(
      slots.sentence.map(\.plainText).joined()
        == "You can use a class: slots, 563 B a record, 47% smaller than a dict; "
        + "1,200 B a record at the peak of loading (dict: 1,000 B); "
        + "scans 1.43× faster than a dict.")
  }

  @Test("what was asked for and is unavailable is named with its kind")
  func missing() throws {
    var fixture = RunFixture()
    fixture.representations.append(
      .init(name: "broken", overhead: 1, paces: [("attribute", 0.7)], kind: .object))
    fixture.faults = [({ $0.representation == "broken" }, .unavailable(why: "no wheel"))]
    let cards = try text(fixture.run).cards
    #expect(cards.map(\.missing) == [nil, "unavailable here: broken", nil])
    #expect(cards[1].facts.last == "unavailable here: broken")
  }

  @Test("what shares equal parts says when that pays")
  func condition() throws {
    let shared = try #require(try text(RunFixture().run).cards.last)
    #expect(shared.way.representation == "slots-unique")
    #expect(
      shared.condition
        == "smaller only where records repeat equal parts; here 61 B less than slots")
  }

  @Test("the lead warns where loading needs more than dicts do")
  func peak() throws {
    func lead(_ slots: Int) throws -> String {
      try text(peaks(["dict": 6_000_000, "slots": slots])).lead.map(\.plainText).joined()
    }
    #expect(
      try lead(7_200_000).contains(
        "Loading needs 20% more memory than loading dicts, for a moment: dicts are made first."))
    #expect(try lead(18_000_000).contains("Loading needs 3× the memory of loading dicts"))
    #expect(try !lead(6_100_000).contains("Loading needs"))
  }

  @Test("a slower way says so in the headline")
  func slower() throws {
    var fixture = RunFixture()
    fixture.representations[3].paces = [("attribute", 2.5)]
    fixture.representations[2].paces = []
    #expect(
      try text(fixture.run).headline.map(\.plainText).joined()
        == "slots: 47% smaller than a dict, but 2.5× slower to scan")
  }

  @Test("one process confirms nothing")
  func single() throws {
    var run = RunFixture().run
    run.leaveOneProcess(of: ["slots"])
    let text = try text(run)
    #expect(text.headline.map(\.plainText).joined() == "slots: 47% smaller than a dict")
    #expect(
      text.cards.contains {
        $0.speed == "scans 1.44× faster than a dict (one process, unconfirmed)"
      }
    )
  }
}
