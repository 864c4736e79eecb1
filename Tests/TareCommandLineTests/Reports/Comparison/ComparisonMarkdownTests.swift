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

  @Test("takes no name for markup")
  func escaped() {
    #expect(ComparisonMarkdown.escaped("a|b*c<d>\n&`") == "a\\|b\\*c&lt;d&gt; &amp;\\`")
  }
}
