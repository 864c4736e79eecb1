import TareCharts
import TareFormats
import TareMarkup
import Testing

@Suite("Small multiples")
struct MultiplesChartTests {
  private func chart(_ panels: [MultiplesChart.Panel], _ categories: [String], _ series: [String])
    -> MultiplesChart
  {
    MultiplesChart(
      title: "by runtime", summary: "falls", panelTitle: "dataset", categories: categories,
      series: series, format: .bytes, panels: panels)
  }

  @Test("all panels share one scale from zero")
  func scale() throws {
    let drawing = chart(
      [.init("one", [[100, 100]]), .init("two", [[50, 50]])], ["3.8", "3.9"], ["slots"]
    ).drawing(width: 720)
    let bases = drawing.leaves(of: ChartClasses.axis).map(\.box.y)
    let lines = drawing.leaves(of: ChartClasses.curve).map(\.box.y).suffix(2)
    let heights = zip(bases, lines).map { $0 - $1 }
    #expect(heights.count == 2)
    #expect(abs(heights[0] - 2 * heights[1]) < 1e-6)
  }

  @Test("what is below zero lies on the sheet too", arguments: [-3, -9e15])
  func negative(_ value: Double) {
    let drawing = chart([.init("one", [[value, 2]])], ["3.8", "3.9"], ["slots"])
      .drawing(width: 720)
    let lines = drawing.leaves(of: ChartClasses.curve).map(\.box)
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { $0.y >= 0 && $0.maxY <= drawing.height })
  }

  @Test("the table has a row for each line of each panel")
  func table() {
    let table = chart([.init("one", [[1, nil], [2, 3]])], ["3.8", "3.9"], ["slots", "dict"]).table
      .markup
    let rows = table.elements.filter { $0.name == "tr" }
    #expect(rows.count == 3)
  }

  @Test("any names and values lie on the sheet and apart", arguments: 0..<40, [720.0, 350])
  func random(seed: Int, width: Double) {
    var generator = SeededGenerator(seed)
    let categories = (0..<Int.random(in: 1...11, using: &generator)).map { "3.\($0)" }
    let series = (0..<Int.random(in: 1...3, using: &generator)).map { "s\($0)" }
    let panels = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
      MultiplesChart.Panel(
        generator.name(),
        series.map { _ in
          categories.map { _ in
            Int.random(in: 0..<4, using: &generator) == 0 ? nil : generator.magnitude(-2...4)
          }
        })
    }
    expectTidy(chart(panels, categories, series).drawing(width: width))
  }
}
