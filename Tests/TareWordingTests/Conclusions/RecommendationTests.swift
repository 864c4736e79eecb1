import TareModel
import TareTestSupport
import TareWording
import Testing

@Suite("Recommendation")
struct RecommendationTests {
  @Test("begins with the lightest and the fastest, on the newest runtime, then says what to take")
  func whole() throws {
    let found = try #require(Recommendation.all(of: RunFixture().run).first)
    #expect(found.dataset == "cargo")
    #expect(found.place == "CPython 3.13.0")
    #expect(found.sentences[0].contains("weighed, slots-unique is the lightest: "))
    #expect(found.sentences[1].contains("scans the records "))
    #expect(found.sentences.contains { $0.hasPrefix("Fields by attribute: ") })
  }

  @Test("stands where there is an answer and no advice, and for no dataset without figures")
  func partly() throws {
    var fixture = RunFixture()
    fixture.versions = ["3.13.0"]
    fixture.representations.removeAll { !["dict", "tuple"].contains($0.name) }
    let sentences = try #require(Recommendation.all(of: fixture.run).first).sentences
    #expect(sentences.count == 2)
    #expect(sentences[0].hasPrefix("Of 2 representations weighed, tuple is the lightest: "))
    var run = fixture.run
    run.cells = []
    #expect(Recommendation.all(of: run).isEmpty)
  }
}
