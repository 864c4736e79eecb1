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
    #expect(text.split(whereSeparator: \.isNewline).count == cells + 1)
  }

  @Test("runs nothing in a spreadsheet, whatever a representation is called")
  func formulas() {
    var run = SyntheticRun()
    run.representations = ["=1+1"]
    let text = ComparisonCSV(comparison: Comparison(base: run.run, head: run.run)).text
    #expect(text.contains(",'=1+1,"))
    #expect(!text.contains(",=1+1,"))
  }

  @Test("writes numbers plainly, without exponents and groups")
  func plain() throws {
    let text = ComparisonCSV(comparison: sampleComparison()).text
    let fields = text.split(whereSeparator: { $0.isNewline || $0 == "," })
    let numbers = fields.filter { Double($0) != nil }
    #expect(numbers.count > 50)
    #expect(numbers.allSatisfy { $0.count <= 20 && !$0.contains("e") })
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
