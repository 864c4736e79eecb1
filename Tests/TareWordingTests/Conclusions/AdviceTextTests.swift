import TareAnalysis
import TareMarkup
import TareModel
import TareTestSupport
import TareWording
import Testing

@Suite("Advice in words")
struct AdviceTextTests {
  private func advice(_ run: Run) -> AdviceText? {
    DatasetView(run: run, dataset: RunFixture.cargo, index: CellIndex(run.cells))
      .flatMap { AdviceText($0, first: "slots") }
  }

  private func sentences(_ run: Run) throws -> [String] {
    try #require(advice(run)).sentences.map { $0.map(\.plainText).joined() }
  }

  private static var fixture: RunFixture {
    var fixture = RunFixture()
    fixture.benchmarks.append("first-id")
    fixture.representations.insert(
      .init(name: "dict-memo", overhead: 444, paces: [("key", 1.01)]), at: 1)
    return fixture
  }

  @Test("says what to take for each need, with the figures")
  func whole() throws {
    let sentences = try sentences(Self.fixture.run)
    for sentence in [
      "One field of one record: slots by attribute is the fastest of 9 ways timed, 1.43× faster "
        + "than a dict (1.41× to 1.44× over its processes).",
      "dict and slots are the same size on every version of CPython measured.",
    ] { #expect(sentences.contains(sentence), "\(sentence) in \(sentences)") }
  }

  @Test("is not sure of what one process timed")
  func oneProcess() throws {
    var run = Self.fixture.run
    run.leaveOneProcess(of: Self.fixture.representations.map(\.name))
    let lookup = try #require(try sentences(run).first { $0.hasPrefix("One field") })
    #expect(lookup.contains("slots by attribute has the lowest time of 9 ways timed, "))
    #expect(lookup.hasSuffix(" (one process); all the others tie with it."))
  }

  @Test("says nothing of what was not measured")
  func nothing() throws {
    var fixture = RunFixture()
    fixture.representations = [RunFixture.allRepresentations[0]]
    fixture.versions = ["3.13.0"]
    #expect(advice(fixture.run) == nil)
  }
}
