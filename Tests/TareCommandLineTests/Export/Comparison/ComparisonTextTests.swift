import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("Comparison as text")
struct ComparisonTextTests {
  @Test("is aligned, the sentence on top")
  func plain() throws {
    let text = ComparisonText(comparison: sampleComparison()).text
    #expect(try Snapshot.matches(text, "comparison.txt"))
    #expect(!text.contains("\u{1B}"))
  }

  @Test("colours the titles of verdicts alone")
  func colour() {
    let text = ComparisonText(comparison: sampleComparison(), isColoured: true).text
    #expect(text.contains("\u{1B}[31mslower (2)\u{1B}[0m"))
    #expect(text.contains("\u{1B}[32mfaster (1)\u{1B}[0m"))
    #expect(text.split(separator: "\u{1B}[0m").count == 4)
  }

  @Test("counts the rows it leaves out")
  func limit() {
    let text = ComparisonText(comparison: sampleComparison(), limit: 1).text
    #expect(text.contains("slower (2)"))
    #expect(text.contains("… and 1 more; --format csv has them all"))
  }
}
