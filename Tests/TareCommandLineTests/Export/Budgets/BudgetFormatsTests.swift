import Foundation
import LibXML
import TareAnalysis
import TareModel
import TareTestSupport
import Testing

@testable import TareCommandLine

/// One budget that is exceeded, one that is near, one that holds and one without a cell.
@Suite("Formats of budgets")
struct BudgetFormatsTests {
  private let check: BudgetCheck

  init() throws {
    var budgets: [Budget] = []
    for (metric, limit) in [
      ("allocated", 100), ("allocated", 168), ("allocated", 900), ("peek", 1),
    ] {
      var budget = Budget(
        place: "tare.toml:\(limit)", metric: metric, scope: .record,
        limit: try #require(Amount("\(limit) B")))
      budget.representations = [Glob("slots")]
      budgets.append(budget)
    }
    check = try BudgetCheck(budgets, SyntheticRun().run)
  }

  private func text(_ format: String) throws -> String {
    let exporter = try #require(ExportFormat<BudgetCheck>(argument: format)).exporter
    return exporter.text(of: check, ExportCircumstances())
  }

  private let headline = "1 budget has nothing to check; 1 of 3 cells over budget, 1 near it"

  @Test("text has the sentence first, then what fails, then the rest")
  func plain() throws {
    let lines = try text("text").split(separator: "\n").map(String.init)
    #expect(lines.count == 5 && lines[0] == headline)
    #expect(lines[1].hasSuffix("67.5 B over its budget of 100 B."))
    #expect(lines[2].hasPrefix("tare.toml:1: this budget has nothing to check"))
    #expect(lines[3].hasSuffix("99% of its budget of 168 B."))
    #expect(lines[4].hasSuffix("within its budget of 900 B."))
  }

  @Test("Markdown folds what holds")
  func markdown() throws {
    let parts = try text("markdown").components(separatedBy: "<details>")
    #expect(parts[0].hasPrefix("**\(headline)**\n\n- cargo as slots on cpython-3.13.0 takes"))
    #expect(parts.count == 2 && parts[1].contains("900 B.\n\n</details>"))
  }

  @Test("JUnit has a test for each cell and budget, and a failed one where there is no cell")
  func junit() throws {
    let text = try text("junit")
    let schema = try XML.Schema(parsing: PackageResources.junit_10_xsd, named: "junit-10.xsd")
    let reader = try XML.Reader(bytes: Array(text.utf8), named: "junit.xml", schema: schema)
    while try reader.next() {}
    let document = try XML.Document.parse(Array(text.utf8), named: "junit.xml")
    #expect(try document.root.elements(at: "//testcase").count == 4)
    #expect(
      try document.root.elements(at: "//failure").map { $0["type"] } == [
        "budget", "nothing-checked",
      ])
  }

  @Test("JSON has every figure")
  func json() throws {
    let value = try JSONSerialization.jsonObject(with: Data(try text("json").utf8))
    let record = try #require(value as? [String: Any])
    let cells = try #require(record["cells"] as? [[String: Any]])
    #expect(cells.map { $0["state"] as? String } == ["exceeded", "near", "within"])
    #expect(cells.map { $0["limit"] as? Double } == [100, 168, 900])
    #expect(cells[0]["amount"] as? Double == 167.5)
    #expect((record["nothingChecked"] as? [Any])?.count == 1)
    #expect(record["summary"] as? String == headline)
  }
}
