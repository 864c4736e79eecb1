import TareCharts
import TareFormats
import TareMarkup
import Testing

@Suite("Dot chart")
struct DotChartTests {
  private func chart(_ rows: [DotChart.Row], kind: Scale.Kind = .logarithmic) -> DotChart {
    DotChart(
      title: "against dict", summary: "a is fastest", rowTitle: "representation",
      axis: Axis("time relative to dict", format: .ratio, kind: kind),
      rows: rows, reference: .init(1, label: "as dict"))
  }

  @Test("a value lies between the ends of its interval")
  func order() throws {
    let drawing = chart([.init("a", 0.5, low: 0.4, high: 0.8, points: [0.4, 0.5, 0.8])])
      .drawing(width: 720)
    let series = try #require(drawing.leaves(of: ChartClasses.curve).first).box
    let value = try #require(
      drawing.leaves(of: ChartClasses.point).last { !$0.classes.contains(ChartClasses.muted) })
    #expect(series.x < value.box.midX && value.box.midX < series.maxX)
    #expect(drawing.leaves(of: ChartClasses.muted).count == 3)
  }

  @Test("every group of observations has a lane of its own below the value")
  func lanes() {
    let lanes = [[0.4, 0.5, 0.9], [0.6]]
    let drawing = chart([.init("a", 0.5, low: 0.45, high: 0.6, lanes: lanes)]).drawing(width: 720)
    let strokes = drawing.leaves.compactMap { shape -> [Point]? in
      if case .segments(let segments, _) = shape { segments.map(\.start) } else { nil }
    }
    #expect(strokes.map(\.count) == [3, 1])
    #expect(strokes[0][0].x < strokes[0][1].x && strokes[0][1].x < strokes[0][2].x)
    #expect(strokes[0][0].y < strokes[1][0].y)
    expectTidy(drawing)
  }

  @Test("the reference line runs through no name", arguments: [720.0, 350])
  func reference(width: Double) {
    let rows = ["collect", "find-first", "filter"].map {
      DotChart.Row($0, 4, low: 3, high: 5, lanes: [[4], [5]])
    }
    let drawing = chart(rows).drawing(width: width)
    let lines = drawing.leaves(of: ChartClasses.reference).map(\.box)
    #expect(lines.count == (width < 500 ? rows.count : 1))
    let names = drawing.labels.filter { $0.classes.contains(ChartClasses.label) }
    #expect(names.count == rows.count)
    #expect(!names.contains { name in lines.contains { $0.intersects(name.box) } })
  }

  @Test("a row without a place on the axis keeps its name")
  func hidden() {
    let drawing = chart([.init("a", 0, low: 0, high: 0), .init("b", 1, low: 1, high: 1)])
      .drawing(width: 350)
    #expect(drawing.words.contains("a"))
    expectTidy(drawing)
  }

  @Test("any names and values lie on the sheet and apart", arguments: 0..<40, [720.0, 350])
  func random(seed: Int, width: Double) {
    var generator = SeededGenerator(seed)
    let rows = (0..<Int.random(in: 1...20, using: &generator)).map { _ in
      let value = generator.magnitude(-2...2)
      return DotChart.Row(
        generator.name(), value, low: value * 0.9, high: value * 1.2,
        points: [value, value * 1.1],
        lanes: Array(
          repeating: [value * 0.8, value], count: Int.random(in: 0...4, using: &generator)),
        isHighlighted: Bool.random(using: &generator))
    }
    let drawing = chart(rows, kind: seed.isMultiple(of: 2) ? .linear : .logarithmic)
      .drawing(width: width)
    expectTidy(drawing)
    for row in rows {
      #expect(drawing.words.contains(row.label.filter { !$0.isWhitespace }))
    }
  }

  @Test("the table holds the exact figures")
  func table() {
    let cells = chart([.init("a", 0.5, low: 0.25, high: 1)]).table.markup.elements
      .compactMap { $0.attributes["data-value"] }
    #expect(cells == ["0.5", "0.25", "1"])
  }
}
