import TareAnalysis
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("ExportFormat")
struct ExportFormatTests {
  @Test("every exporter is chosen by its name, and stands in the help")
  func names() throws {
    for exporter in Exporters.of(Comparison.self) {
      let format = try #require(ExportFormat<Comparison>(argument: exporter.name))
      #expect(ObjectIdentifier(format.exporter) == ObjectIdentifier(exporter))
      #expect(ExportFormat<Comparison>.help.contains("\(exporter.name) for \(exporter.reader)"))
    }
    #expect(ExportFormat<BudgetCheck>.allValueStrings == ["text", "markdown", "json", "junit"])
    #expect(
      ExportFormat<Comparison>.allValueStrings == ["text", "markdown", "json", "csv", "junit"])
  }

  @Test("another name is none")
  func unknown() { #expect(ExportFormat<Comparison>(argument: "pdf") == nil) }

  @Test("what makes a cell fail reaches the exporter")
  func circumstances() throws {
    let comparison = sampleComparison()
    func text(_ failing: String) throws -> String {
      ComparisonJUnit.text(
        of: comparison,
        ExportCircumstances(
          gate: Gate(
            failOn: try #require(FailOn(argument: failing)), allowed: Set(Gap.allCases))))
    }
    #expect(try text("slower").contains("<failure type=\"slower\""))
    #expect(try !text("none").contains("<failure"))
  }
}
