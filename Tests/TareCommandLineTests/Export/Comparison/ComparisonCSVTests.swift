import TareAnalysis
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("Comparison as CSV")
struct ComparisonCSVTests {
  @Test("has one line for each cell, whatever became of it")
  func snapshot() throws {
    let comparison = sampleComparison()
    let text = ComparisonCSV(comparison: comparison).text
    #expect(try Snapshot.matches(text, "comparison.csv"))
    let cells =
      comparison.cells.count + comparison.unlike.count + comparison.baseOnly.count
      + comparison.headOnly.count
    #expect(text.split(separator: "\n").count == cells + 1)
  }

  @Test("quotes what would else end a field")
  func quoted() {
    var run = SyntheticRun()
    run.representations = ["a,\"b\""]
    run.benchmarks = []
    let text = ComparisonCSV(comparison: Comparison(base: run.run, head: run.run)).text
    #expect(text.contains(",\"a,\"\"b\"\"\","))
  }
}
