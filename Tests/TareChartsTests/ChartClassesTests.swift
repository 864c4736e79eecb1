import TareCharts
import TareFormats
import TareMarkup
import Testing

@Suite("Chart classes")
struct ChartClassesTests {
  private var figures: [Markup] {
    let bars = BarChart(
      title: "t", summary: "s", rowTitle: "r", series: ["a", "b", "c"], format: .bytes,
      rows: [
        .init("a", .values([1, 2, 3]), isHighlighted: true), .init("b", .missing(reason: "none")),
      ], reference: .init(2, label: "two"))
    let axis = Axis("axis", format: .number, kind: .logarithmic)
    let scatter = ScatterChart(
      title: "t", summary: "s", itemTitle: "i", x: axis, y: axis,
      items: (0..<30).map { .init("long name \($0)", x: 1 + Double($0) / 1000, y: 1) }
        + [.init("unknown", x: 1, y: .nan)])
    let lines = LineChart(
      title: "t", summary: "s", categoryTitle: "c", categories: ["1", "2"], valueTitle: "v",
      format: .number, series: (0..<6).map { .init("\($0)", [1, 2]) })
    let steps = StepChart(
      title: "t", summary: "s", x: axis, y: axis, through: 9,
      series: [.init("a", [Point(1, 2), Point(3, 4)])])
    let trend = TrendChart(
      title: "t", summary: "s", valueTitle: "v", format: .number,
      points: [.init("1", 1, low: 0.9, high: 1.1), .init("2", 2, low: 1.9, high: 2.1)],
      levels: [.init(0..<1, 1), .init(1..<2, 2)])
    let dots = DotChart(
      title: "t", summary: "s", rowTitle: "r", axis: axis,
      rows: [.init("a", 1, low: 1, high: 2, lanes: [[1, 2]])])
    let tiles = TreemapChart(
      title: "t", summary: "s", itemTitle: "i", groups: ["a", "b"], format: .bytes,
      items: [.init("a", 2), .init("b", 1, isSecond: true)])
    let charts: [any Chart] = [bars, scatter, lines, steps, trend, dots, tiles]
    return charts.flatMap { [$0.drawing(width: 720).markup(id: "c"), $0.table.markup] }
      + [HeatScale.coarse.legend]
  }

  @Test("charts carry the listed classes and no others, and every one is carried somewhere")
  func complete() {
    let carried = figures.flatMap(\.elements).compactMap { $0.attributes["class"] }
      .flatMap { $0.split(separator: " ").map(String.init) }
    #expect(Set(carried).symmetricDifference(ChartClasses.all).sorted() == [])
    #expect(Set(ChartClasses.all).count == ChartClasses.all.count)
  }

  @Test("series beyond the sixth begin again")
  func series() {
    #expect(ChartClasses.series(1) == "series-1" && ChartClasses.series(7) == "series-1")
  }
}
