import TareFormats
import Testing

@testable import TareCharts

@Suite("Treemap")
struct TreemapChartTests {
  private func chart(_ items: [TreemapChart.Item]) -> TreemapChart {
    TreemapChart(
      title: "fields", summary: "bytes", itemTitle: "field", groups: ["values", "what holds them"],
      format: .bytes, items: items)
  }

  @Test("rectangles are as large as their values and fill the area", arguments: 0..<40)
  func areas(seed: Int) {
    var generator = SeededGenerator(seed)
    let values = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
      Double.random(in: 1...1000, using: &generator)
    }.sorted(by: >)
    let area = Rect(x: 3, y: 5, width: 700, height: 300)
    let boxes = TreemapLayout.boxes(values, in: area)
    let total = values.reduce(0, +)
    for (value, box) in zip(values, boxes) {
      #expect(abs(box.width * box.height / (700 * 300) - value / total) < 1e-6)
      #expect(area.contains(box))
    }
    for (index, box) in boxes.enumerated() {
      let shrunk = box.expanded(by: -1e-6)
      #expect(!boxes[..<index].contains { $0.intersects(shrunk) })
    }
  }

  @Test("names that fit stand in their rectangles, the others in a key", arguments: [720.0, 350])
  func names(width: Double) {
    let drawing = chart([
      .init("the record itself", 184, isSecond: true), .init("dates.start", 60), .init("x", 0.2),
      .init("nothing", 0),
    ]).drawing(width: width)
    expectTidy(drawing)
    #expect(drawing.leaves(of: ChartClasses.onTile).count >= 2)
    #expect(drawing.words.contains("x0.2B"))
    #expect(!drawing.words.contains("nothing"))
    #expect(drawing.leaves(of: ChartClasses.second).count == 2)
  }

  @Test("any names and values lie on the sheet and apart", arguments: 0..<60, [720.0, 350])
  func random(seed: Int, width: Double) {
    var generator = SeededGenerator(seed)
    let count = [0, 1, 2, 12, 64].randomElement(using: &generator) ?? 1
    let items = (0..<count).map { index in
      TreemapChart.Item(
        generator.name(), generator.magnitude(-3...6), isSecond: index.isMultiple(of: 3))
    }
    let drawing = chart(items).drawing(width: width)
    expectTidy(drawing)
    for item in items {
      #expect(drawing.words.contains(item.label.filter { !$0.isWhitespace }))
    }
  }

  @Test("the table has every part, its group and the total")
  func table() {
    let table = chart([.init("a", 1000), .init("b", 24, isSecond: true)]).table
    #expect(table.rows.map(\.head) == ["a", "b", "total"])
    #expect(table.rows[1].cells == [.number("24 B", 24), .text("what holds them")])
    #expect(table.rows[2].cells.first == .number("1,024 B", 1024))
  }
}
