import TareAnalysis
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("Comparison as Markdown")
struct ComparisonMarkdownTests {
  @Test("shows regressions and folds the rest")
  func snapshot() throws {
    let text = ComparisonMarkdown(comparison: sampleComparison()).text
    #expect(try Snapshot.matches(text, "comparison.md"))
  }

  @Test("never grows beyond its limit, and says that rows were left out", arguments: [1500, 2500])
  func limit(characters: Int) {
    let text = ComparisonMarkdown(comparison: sampleComparison(), limit: characters).text
    #expect(text.count <= characters)
    #expect(text.contains("Rows were left out"))
    #expect(text.split(separator: "<details>").count == text.split(separator: "</details>").count)
  }

  @Test("of a large matrix fills what GitHub allows, and no more")
  func large() {
    var run = SyntheticRun()
    run.runtimes = (0..<150).map { "cpython-3.\($0).0" }
    run.benchmarks = []
    let base = run.run
    run.bytes = { SyntheticRun().bytes($0) + 1 }
    let comparison = Comparison(base: base, head: run.run)
    #expect(comparison.count(.heavier) == 900)
    let text = ComparisonMarkdown(comparison: comparison).text
    #expect((60_000...65_535).contains(text.count))
  }

  @Test("takes no name for markup")
  func escaped() {
    #expect(ComparisonMarkdown.escaped("a|b*c<d>\n&`") == "a\\|b\\*c&lt;d&gt; &amp;\\`")
  }
}
