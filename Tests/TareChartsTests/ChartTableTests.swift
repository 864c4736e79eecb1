import TareCharts
import TareFormats
import TareMarkup
import Testing

@Suite("Chart table")
struct ChartTableTests {
  private let table = BarChart(
    title: "memory", summary: "s", rowTitle: "name", series: ["bytes"], format: .bytes,
    rows: [.init("a", .values([12_345.5])), .init("b", .missing(reason: "no wheel"))]
  ).table

  @Test(
    "is read as a table of HTML: heads with a scope, why a cell is empty, exact values to sort by")
  func markup() {
    let elements = table.markup.elements
    let scopes = elements.filter { $0.name == "th" }.map { $0.attributes["scope"] }
    #expect(scopes == ["col", "col", "row", "row"])
    #expect(elements.first { $0.name == "abbr" }?.attributes["title"] == "no wheel")
    #expect(elements.first { $0.name == "caption" }?.children == ["memory"])
    #expect(elements.compactMap { $0.attributes["data-value"] } == ["12345.5"])
  }

  @Test("is saved as a sheet of the same figures, every digit of them")
  func sheet() {
    #expect(
      table.sheet.rows == [
        [.text("name"), .text("bytes")], [.text("a"), .number(12_345.5)], [.text("b"), .empty],
      ])
  }
}
