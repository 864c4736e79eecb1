import TareModel
import TareTestSupport
import TareWording
import Testing

@Suite("Recommendation")
struct RecommendationTests {
  @Test("begins with what to take, on the newest runtime, then goes through the needs")
  func whole() throws {
    let found = try #require(Recommendation.all(of: RunFixture().run).first)
    #expect(found.dataset == "cargo")
    #expect(found.place == "CPython 3.13.0")
    #expect(found.sentences[0] == "slots: 47% smaller than a dict and 1.43× faster to scan")
    #expect(found.sentences[1].hasPrefix("You keep dict syntax: dict, "))
    #expect(found.sentences.contains { $0.contains("scans the records ") })
  }

  @Test("stands where there is an answer and no advice, and for no dataset without figures")
  func partly() throws {
    var fixture = RunFixture()
    fixture.versions = ["3.13.0"]
    fixture.representations.removeAll { !["dict", "tuple"].contains($0.name) }
    let sentences = try #require(Recommendation.all(of: fixture.run).first).sentences
    #expect(sentences[0].hasPrefix("tuple: "))
    var run = fixture.run
    run.cells = []
    #expect(Recommendation.all(of: run).isEmpty)
  }
}
