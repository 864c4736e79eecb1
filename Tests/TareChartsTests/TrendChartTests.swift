import TareCharts
import TareFormats
import TareMarkup
import Testing

@Suite("Trend chart")
struct TrendChartTests {
  private func chart(_ values: [Double], _ levels: [TrendChart.Level], name: String = "run")
    -> TrendChart
  {
    TrendChart(
      title: "over runs", summary: "rises", valueTitle: "bytes a record", format: .bytes,
      points: values.enumerated().map { index, value in
        .init("\(name) \(index)", value, low: value * 0.99, high: value * 1.01)
      }, levels: levels)
  }

  private func dots(_ drawing: Drawing) -> [Point] {
    drawing.leaves.flatMap { shape -> [Point] in
      if case .dots(let points, _, _) = shape { points } else { [] }
    }
  }

  @Test("names each step with its change, and has a row for each level")
  func steps() {
    let chart = chart([100, 100, 130, 130], [.init(0..<2, 100), .init(2..<4, 130)])
    let drawing = chart.drawing(width: 720)
    #expect(drawing.leaves(of: ChartClasses.front).count == 2)
    #expect(drawing.leaves(of: ChartClasses.reference).count == 1)
    #expect(drawing.words.contains("+30%"))
    let rows = chart.table.markup.elements.filter { $0.name == "tr" }
    #expect(rows.count == 3)
  }

  @Test("a level begins halfway between two points")
  func place() throws {
    let drawing = chart([1, 1, 2, 2], [.init(0..<2, 1), .init(2..<4, 2)]).drawing(width: 720)
    let points = dots(drawing).map(\.x)
    let step = try #require(drawing.leaves(of: ChartClasses.reference).first).box.x
    #expect(abs(step - (points[1] + points[2]) / 2) < 1e-6)
  }

  @Test("draws a part of many points, the outermost among them")
  func thinned() {
    var values = (0..<4000).map { _ in 100.0 }
    values[1234] = 180
    let drawing = chart(values, [.init(0..<4000, 100)]).drawing(width: 350)
    let points = dots(drawing)
    #expect(points.count < 120)
    #expect(Set(points.map(\.y)).count == 2)
  }

  @Test("any values and names lie on the sheet and apart", arguments: 0..<40, [720.0, 350])
  func random(seed: Int, width: Double) {
    var generator = SeededGenerator(seed)
    let count = [1, 2, 3, 17, 300].randomElement(using: &generator) ?? 1
    let cuts = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
      Int.random(in: 0...count, using: &generator)
    }
    let bounds = Set(cuts + [0, count]).sorted()
    let levels = zip(bounds, bounds.dropFirst()).map { start, end in
      TrendChart.Level(start..<end, generator.magnitude(0...3))
    }
    let values = levels.flatMap { level in level.range.map { _ in level.value } }
    expectTidy(chart(values, levels, name: generator.name()).drawing(width: width))
  }
}
