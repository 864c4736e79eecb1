import TareCharts
import TareFormats
import TareMarkup
import Testing

@Suite("Bar chart")
struct BarChartTests {
  private func chart(_ rows: [BarChart.Row], series: [String] = ["allocated"]) -> BarChart {
    BarChart(
      title: "memory", summary: "bytes", rowTitle: "representation", series: series,
      format: .bytes, rows: rows)
  }

  @Test("bars are as long as their values and keep the order given", arguments: [720.0, 350])
  func lengths(width: Double) {
    let drawing = chart([
      .init("b", .values([200])), .init("a", .values([400])), .init("c", .values([0])),
    ]).drawing(width: width)
    let bars = drawing.leaves(of: ChartClasses.bar).map(\.box)
    #expect(bars.count == 2)
    #expect(abs(bars[1].width - 2 * bars[0].width) < 1e-9)
    #expect(bars[0].maxY < bars[1].y && bars[0].x == bars[1].x)
    #expect(drawing.words.contains("0B"))
  }

  @Test("segments follow each other and only the first is unhatched")
  func segments() {
    let drawing = chart(
      [.init("a", .values([100, 50, 25]))], series: ["payload", "overhead", "shared"]
    ).drawing(width: 720)
    let bars = drawing.leaves(of: ChartClasses.bar).suffix(3)
    #expect(zip(bars, bars.dropFirst()).allSatisfy { abs($0.box.maxX - $1.box.x) < 1e-9 })
    let fills = bars.map { shape -> Shape.Fill? in
      if case .rect(_, let fill, _) = shape { fill } else { nil }
    }
    #expect(fills == [.plain, .hatch(.diagonal), .hatch(.dots)])
    #expect(drawing.words.contains("175B"))
  }

  @Test("twelve segments are told apart, and the last may come on top of the total")
  func manySegments() {
    var chart = chart(
      [.init("a", .values(Array(repeating: 10, count: 12)))], series: (1...12).map { "\($0)" })
    chart.isLastOnTop = true
    let drawing = chart.drawing(width: 350)
    let looks = drawing.leaves(of: ChartClasses.bar).suffix(12).map { shape -> String in
      guard case .rect(_, let fill, let classes) = shape else { return "" }
      return "\(fill) \(classes)"
    }
    #expect(Set(looks).count == 12)
    #expect(drawing.words.contains("110B+10B"))
    #expect(chart.table.rows[0].cells.last == .number("110 B", 110))
    expectTidy(drawing)
  }

  @Test("the smallest bar can be seen beside one a million million times as long")
  func hugeRatio() {
    let drawing = chart([.init("a", .values([1])), .init("b", .values([1e12]))])
      .drawing(width: 350)
    #expect(drawing.leaves(of: ChartClasses.bar).map(\.box.width).min() == 1)
    expectTidy(drawing)
  }

  @Test("what is next to nothing has a place too")
  func smallest() {
    var chart = chart([.init("a", .values([.leastNonzeroMagnitude]))])
    chart.reference = .init(.leastNonzeroMagnitude, label: "as dict")
    let lines = chart.drawing(width: 720).leaves(of: ChartClasses.reference).map(\.box)
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { (0...720).contains($0.x) })
  }

  @Test("a missing row says why, a highlighted one has a band", arguments: [720.0, 350])
  func special(width: Double) {
    let drawing = chart([
      .init("a", .missing(reason: "no wheel")), .init("b", .values([7]), isHighlighted: true),
    ]).drawing(width: width)
    #expect(drawing.words.contains("–nowheel"))
    #expect(drawing.leaves(of: ChartClasses.highlight).count == 1)
    #expect(drawing.leaves(of: ChartClasses.bar).count == 1)
  }

  @Test(
    "the reference line stands at its value and runs through no words", arguments: 0..<20,
    [720.0, 350])
  func reference(seed: Int, width: Double) {
    var generator = SeededGenerator(seed)
    var chart = chart(
      (0..<12).map { _ in
        .init(generator.name(), .values([Double.random(in: 0...100, using: &generator)]))
      } + [.init("it", .values([50]))])
    chart.reference = .init(50, label: generator.name())
    let drawing = chart.drawing(width: width)
    expectTidy(drawing)
    let lines = drawing.leaves(of: ChartClasses.reference).map(\.box)
    let end = drawing.leaves(of: ChartClasses.bar).last?.box.maxX
    #expect(lines.allSatisfy { abs($0.x - (end ?? 0)) < 1e-6 })
    #expect(!lines.isEmpty)
    #expect(!drawing.labels.contains { label in lines.contains { $0.intersects(label.box) } })
  }

  @Test("any labels and values lie on the sheet and apart", arguments: 0..<60, [720.0, 350])
  func random(seed: Int, width: Double) {
    var generator = SeededGenerator(seed)
    let series = (0..<Int.random(in: 1...3, using: &generator)).map { _ in generator.name() }
    let count = [0, 1, 2, 8, 40].randomElement(using: &generator) ?? 1
    let rows = (0..<count).map { index -> BarChart.Row in
      let values = series.map { _ in seed.isMultiple(of: 3) ? 5 : generator.magnitude(-6...12) }
      return BarChart.Row(
        generator.name(),
        index % 7 == 3 ? .missing(reason: generator.name()) : .values(values),
        isHighlighted: index % 5 == 1)
    }
    let drawing = chart(rows, series: series).drawing(width: width)
    expectTidy(drawing)
    #expect(drawing.width == width)
    for row in rows {
      #expect(drawing.words.contains(row.label.filter { !$0.isWhitespace }))
    }
  }

  @Test("the table has the same figures and the total")
  func table() {
    let table = chart(
      [.init("a", .values([1000, 386])), .init("b", .missing(reason: "no wheel"))],
      series: ["payload", "overhead"]
    ).table.markup
    let cells = table.elements.filter { ["th", "td"].contains($0.name) }
    #expect(
      cells.map { Markup.element($0).plainText } == [
        "representation", "payload", "overhead", "total",
        "a", "1,000 B", "386 B", "1,386 B", "b", "–", "–", "–",
      ])
  }
}
