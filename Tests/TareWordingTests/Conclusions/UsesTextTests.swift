import TareAnalysis
import TareMarkup
import TareModel
import TareTestSupport
import Testing

@testable import TareWording

@Suite("What programs do with records, in words")
struct UsesTextTests {
  private func cards(_ change: (inout RunFixture) -> Void = { _ in }) throws -> [NeedsText.Card] {
    var fixture = RunFixture()
    fixture.benchmarks += ["send", "sort", "group", "collect-garbage"]
    change(&fixture)
    let run = fixture.run
    let view = try #require(
      DatasetView(run: run, dataset: RunFixture.cargo, index: CellIndex(run.cells)))
    let newest = try #require(view.runtimes.first)
    return Array(try #require(NeedsText(view, newest)).cards.suffix(3))
  }

  @Test("each use has its way, what it weighs and how fast it is")
  func sentences() throws {
    #expect(
      try cards().map { $0.sentence.map(\.plainText).joined() } == [
        "You send records to workers: slots, 563 B a record, 47% smaller than a dict; "
          + "goes to another process and back 1.43× faster than a dict.",
        "You sort and group: slots, 563 B a record, 47% smaller than a dict; "
          + "sorts and groups 1.43× faster than a dict.",
        "You keep long-lived caches: slots, 563 B a record, 47% smaller than a dict; "
          + "a full pass of the garbage collector is 1.43× faster than over dicts.",
      ])
    #expect(try cards().map(\.givesUp) == Array(repeating: "new fields on an object", count: 3))
  }

  @Test("a dict stays where nothing is faster")
  func plain() throws {
    let texts = try cards {
      $0.representations = [
        RunFixture.allRepresentations[0],
        .init(
          name: "class", overhead: 420, paces: [("attribute", 1.9)], kind: .object),
      ]
    }
    #expect(
      texts.first?.sentence.map(\.plainText).joined()
        == "You send records to workers: dict, 1,061 B a record; nothing is clearly faster.")
    #expect(texts.first?.givesUp == nil)
  }
}
