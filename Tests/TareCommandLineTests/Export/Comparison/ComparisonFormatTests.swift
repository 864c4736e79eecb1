import TareAnalysis
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("Formats of comparisons")
struct ComparisonFormatTests {
  @Test("every exporter of comparisons is chosen by its name, and stands in the help")
  func names() throws {
    for exporter in Exporters.ofComparisons {
      let format = try #require(ComparisonFormat(argument: exporter.name))
      #expect(ObjectIdentifier(format.exporter) == ObjectIdentifier(exporter))
      #expect(ComparisonFormat.help.contains("\(exporter.name) for \(exporter.reader)"))
    }
    #expect(ComparisonFormat.allValueStrings == ["text", "markdown", "json", "csv", "junit"])
  }

  @Test("another name is none")
  func unknown() { #expect(ComparisonFormat(argument: "pdf") == nil) }

  @Test("what makes a cell fail reaches the exporter")
  func circumstances() throws {
    let comparison = sampleComparison()
    func text(_ failing: String) throws -> String {
      ComparisonJUnit.text(
        of: comparison,
        ExportCircumstances(failing: try #require(FailOn(argument: failing)), isColoured: false))
    }
    #expect(try text("slower").contains("<failure type=\"slower\""))
    #expect(try !text("none").contains("<failure"))
  }
}
