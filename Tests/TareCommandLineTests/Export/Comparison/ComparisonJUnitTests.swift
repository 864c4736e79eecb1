import LibXML
import TareAnalysis
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("Comparison as JUnit")
struct ComparisonJUnitTests {
  private let text = ComparisonJUnit(comparison: sampleComparison(), gate: .standard).text

  @Test("has a test for each cell, failed where the verdict is")
  func snapshot() throws {
    #expect(try Snapshot.matches(text, "comparison.xml"))
  }

  /// The schema of Jenkins' xUnit plugin, under the MIT licence that stands in it.
  @Test("holds the schema in common use")
  func schema() throws {
    let schema = try XML.Schema(
      parsing: PackageResources.junit_10_xsd, named: "junit-10.xsd")
    let reader = try XML.Reader(bytes: Array(text.utf8), named: "junit.xml", schema: schema)
    while try reader.next() {}
  }

  @Test("has what Ant's stricter schema wants beyond that")
  func strict() throws {
    let document = try XML.Document.parse(Array(text.utf8), named: "junit.xml")
    let suites = try document.root.elements(at: "/testsuites/testsuite")
    #expect(suites.count == 1)
    for suite in suites {
      #expect(suite.children.first?.name == "properties")
      #expect(suite.children.suffix(2).map(\.name) == ["system-out", "system-err"])
      for name in ["name", "timestamp", "hostname", "tests", "failures", "errors", "time"] {
        #expect(suite[name] != nil)
      }
      #expect(suite["timestamp"]?.hasSuffix("Z") == false)
    }
    let failures = try document.root.elements(at: "//failure")
    #expect(failures.count == 9)
    #expect(failures.allSatisfy { $0["type"] != nil && $0["message"] != nil })
    #expect(try document.root.elements(at: "//error").count == 1)
    #expect(try document.root.elements(at: "//skipped").count == 3)
  }

  @Test("fails for what is missing where that is asked for")
  func missing() throws {
    let text = ComparisonJUnit(
      comparison: sampleComparison(), gate: Gate(failOn: FailOn(verdicts: []))
    ).text
    let document = try XML.Document.parse(Array(text.utf8), named: "junit.xml")
    let failures = try document.root.elements(at: "//failure")
    #expect(failures.count == 5)
    #expect(failures.allSatisfy { $0["type"] == "missing" })
  }
}
