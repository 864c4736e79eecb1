import TareCharts
import TareFormats
import TareMarkup
import Testing

@Suite("Chart")
struct ChartTests {
  @Test("a figure has its caption, a drawing of each width and the table")
  func figure() {
    let chart = BarChart(
      title: "memory", summary: "s", rowTitle: "r", series: ["a"], format: .bytes,
      rows: [.init("x", .values([1]))])
    let elements = chart.figure(id: "f").elements
    #expect(elements.first?.attributes["id"] == "f")
    let drawings = elements.filter { $0.name == "svg" }
    #expect(drawings.map { $0.attributes["width"] } == ["720", "350"])
    #expect(drawings.map { $0.attributes["id"] } == ["f-wide", "f-narrow"])
    #expect(elements.contains { Markup.element($0) == chart.table })
    #expect(elements.first { $0.name == "figcaption" }?.children == ["memory"])
  }
}
