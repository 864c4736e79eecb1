import TareCharts
import TareFormats
import TareMarkup
import Testing

@Suite("Line chart")
struct LineChartTests {
  private func chart(_ categories: [String], _ series: [LineChart.Series]) -> LineChart {
    LineChart(
      title: "by runtime", summary: "falls", categoryTitle: "runtime", categories: categories,
      valueTitle: "allocated per record", format: .bytes, series: series)
  }

  @Test("a missing value leaves a gap, and a lonely value keeps its mark")
  func gaps() {
    let drawing = chart(["1", "2", "3", "4", "5"], [.init("a", [1, 2, nil, 4, nil])])
      .drawing(width: 720)
    #expect(drawing.leaves(of: ChartClasses.curve).count == 1)
    #expect(drawing.leaves(of: ChartClasses.point).count == 3)
  }

  @Test("a spread is drawn from end to end, and stands in the table")
  func spread() throws {
    let spread = LineChart.Series.Spread(lows: [50, nil], highs: [200, nil])
    let chart = chart(["1", "2"], [.init("a", [100, 50], spread: spread)])
    let drawing = chart.drawing(width: 720)
    let curves = drawing.leaves(of: ChartClasses.curve)
    #expect(curves.count == 2)
    let base = try #require(drawing.leaves(of: ChartClasses.axis).first).box.y
    let top = try #require(curves.map(\.box.y).min())
    let point = try #require(drawing.leaves(of: ChartClasses.point).first).box.midY
    #expect(abs((base - top) - 2 * (base - point)) < 1e-6)
    let bar = try #require(curves.first { $0.box.y == top })
    #expect(abs(bar.box.height - (base - top) * 0.75) < 1e-6)
    let table = chart.table.markup.plainText
    #expect(table.contains("a, from") && table.contains("a, to"))
    expectTidy(drawing)
  }

  @Test("heights are measured from zero")
  func zero() throws {
    let drawing = chart(["1", "2"], [.init("a", [100, 50])]).drawing(width: 720)
    let base = try #require(drawing.leaves(of: ChartClasses.axis).first).box.y
    let points = drawing.leaves(of: ChartClasses.point).map(\.box.midY)
    #expect(abs((base - points[0]) - 2 * (base - points[1])) < 1e-6)
  }

  @Test("lines differ in shape and dashes, not in colour alone")
  func shapes() {
    let series = (0..<6).map { LineChart.Series("s\($0)", [Double($0 + 1), Double($0 + 2)]) }
    let leaves = chart(["1", "2"], series).drawing(width: 720).leaves
    let dashes = leaves.compactMap { shape -> [Double]? in
      if case .polyline(_, let dashes, _) = shape { dashes } else { nil }
    }
    let marks = leaves.compactMap { shape -> Shape.Mark? in
      if case .mark(let mark, _, _, _) = shape { mark } else { nil }
    }
    #expect(Set(dashes).count == 6)
    #expect(Set(marks).count == 6)
  }

  @Test("a series without any value is named below")
  func absent() {
    let drawing = chart(["1", "2"], [.init("a", [1, 2]), .init("b", [nil, nil])])
      .drawing(width: 350)
    #expect(drawing.words.contains("novalues:b"))
    expectTidy(drawing)
  }

  @Test("its sheet has categories that are counts as numbers, and names as texts")
  func sheet() {
    func heads(_ counts: [Int]?) -> [Sheet.Field?] {
      LineChart(
        title: "t", summary: "s", categoryTitle: "records", categories: ["1", "1,000"],
        counts: counts, valueTitle: "v", format: .bytes, series: [.init("a", [1, 2])]
      ).table.sheet.rows.dropFirst().map(\.first)
    }
    #expect(heads([1, 1000]) == [.number(1), .number(1000)])
    #expect(heads(nil) == [.text("1"), .text("1,000")])
  }

  @Test("any names and values lie on the sheet and apart", arguments: 0..<60, [720.0, 350])
  func random(seed: Int, width: Double) {
    var generator = SeededGenerator(seed)
    let count = [0, 1, 2, 5, 11, 30].randomElement(using: &generator) ?? 1
    let categories = (0..<count).map { seed.isMultiple(of: 2) ? generator.name() : "3.\($0)" }
    let series = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
      LineChart.Series(
        generator.name(),
        categories.map { _ in
          Int.random(in: 0..<4, using: &generator) == 0 ? nil : generator.magnitude(-2...4)
        })
    }
    let drawing = chart(categories, series).drawing(width: width)
    expectTidy(drawing)
    for name in categories + series.map(\.name) {
      #expect(drawing.words.contains(name.filter { !$0.isWhitespace }))
    }
  }

  @Test("the table has a row for each category")
  func table() {
    let table = chart(["3.8", "3.9"], [.init("a", [1, nil])]).table.markup
    let cells = table.elements.filter { ["th", "td"].contains($0.name) }
    #expect(
      cells.map { Markup.element($0).plainText } == ["runtime", "a", "3.8", "1 B", "3.9", "–"])
  }
}
