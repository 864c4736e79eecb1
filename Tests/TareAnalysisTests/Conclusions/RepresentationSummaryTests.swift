import TareAnalysis
import TareModel
import Testing

@Suite("Summaries of representations")
struct RepresentationSummaryTests {
  @Test("leave out what was not measured at all and keep the order of the catalog")
  func order() {
    let summaries = RepresentationSummaryFixture.summaries([
      .init("dict", 1000, [1, 1]), .init("gone", nil), .init("slots", 400), .init("class", 700),
    ])
    #expect(summaries.all.map(\.representation) == ["dict", "slots", "class"])
    #expect(summaries["slots"]?.bestPace == nil)
  }

  @Test("count dict by key as 1, the reference")
  func reference() {
    let summaries = RepresentationSummaryFixture.summaries([
      .init("dict", 1000, [5, 6]), .init("slots", 400),
    ])
    #expect(summaries.plain?.bestPace?.ratio == 1)
    #expect(summaries.benchmarks == Measure.scans)
  }

  @Test("take the geometric mean and the spread over processes")
  func pace() throws {
    let summaries = RepresentationSummaryFixture.summaries([
      .init("dict", 1000, [1, 1]), .init("slots", 400, [0.5, 0.8]),
    ])
    let pace = try #require(summaries["slots"]?.bestPace)
    #expect(abs(pace.low - 0.5) < 1e-9)
    #expect(abs(pace.high - 0.8) < 1e-9)
    #expect(pace.differs)
  }

  @Test("have what no loader makes among them, though nobody can choose it")
  func text() {
    let summaries = RepresentationSummaryFixture.summaries([
      .init("text", 224, isText: true), .init("dict", 1000, [1, 1]), .init("slots", 400),
    ])
    #expect(summaries["text"]?.bytes == 224)
    #expect(summaries.choices.map(\.representation) == ["dict", "slots"])
    #expect(Answer(summaries)?.lightest.map(\.representation) == ["slots"])
  }

  @Test("of a scope without cells are empty")
  func empty() {
    let scope = Scope(runtime: "r", dataset: "d")
    #expect(
      RepresentationSummaries(empty: scope)
        == RepresentationSummaries(
          scope: scope, catalog: Catalog(), records: 1, index: CellIndex([])))
  }

  @Test("are certain of nothing that one process alone has seen")
  func single() throws {
    let summaries = RepresentationSummaryFixture.summaries([
      .init("dict", 1000, [1, 1]), .init("slots", 400, [0.5]), .init("class", 700, [0.9, 0.92]),
    ])
    let slots = try #require(summaries["slots"]?.bestPace)
    let other = try #require(summaries["class"]?.bestPace)
    #expect(slots.isSingle && !slots.differs)
    #expect(!slots.isApart(from: other) && !other.isApart(from: slots))
    #expect(other.differs && summaries.plain?.bestPace?.isSingle == false)
  }
}
