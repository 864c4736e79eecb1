import Foundation
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("Comparison as JSON")
struct ComparisonJSONTests {
  @Test("has sorted keys and every figure")
  func snapshot() throws {
    let text = ComparisonJSON(comparison: sampleComparison()).text
    #expect(try Snapshot.matches(text, "comparison.json"))
  }

  @Test("can be read back")
  func parsed() throws {
    let text = ComparisonJSON(comparison: sampleComparison()).text
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let counts = value?["counts"] as? [String: Int]
    #expect(counts?["slower"] == 2 && counts?["heavier"] == 2)
    #expect((value?["cells"] as? [Any])?.count == counts?.values.reduce(0, +))
  }
}
