import TareCharts
import TareFormats
import TareMarkup
import Testing

@Suite("Slope chart")
struct SlopeChartTests {
  private func chart(_ items: [SlopeChart.Item]) -> SlopeChart {
    SlopeChart(
      title: "by version", summary: "falls", itemTitle: "representation",
      before: "CPython 3.12.1", after: "CPython 3.13.0", format: .bytes, items: items)
  }

  @Test("rising and falling lines differ in more than colour, level ones stand back")
  func kinds() {
    let drawing = chart([
      .init("up", before: 1, after: 2), .init("down", before: 2, after: 1),
      .init("level", before: 3, after: 3),
    ]).drawing(width: 720)
    let dashes = drawing.leaves(of: ChartClasses.curve).compactMap { shape -> [Double]? in
      if case .polyline(_, let dashes, _) = shape { dashes } else { nil }
    }
    #expect(dashes.count == 2)
    #expect(Set(dashes).count == 2)
    #expect(drawing.leaves(of: ChartClasses.muted).count == 2)
  }

  @Test("both ends of a line are named", arguments: [720.0, 350])
  func names(width: Double) {
    let words = chart([.init("slots", before: 200, after: 150)]).drawing(width: width).words
    #expect(words.contains("slots200B") && words.contains("150Bslots"))
  }

  @Test("the table says the change")
  func table() {
    let table = chart([.init("a", before: 200, after: 150)]).table.markup.plainText
    #expect(table.contains("−25%"))
  }

  @Test("any names and values lie on the sheet and apart", arguments: 0..<40, [720.0, 350])
  func random(seed: Int, width: Double) {
    var generator = SeededGenerator(seed)
    let items = (0..<Int.random(in: 1...SlopeChart.most, using: &generator)).map { _ in
      let value = generator.magnitude(-2...4)
      return SlopeChart.Item(
        generator.name(), before: value,
        after: Bool.random(using: &generator) ? value : generator.magnitude(-2...4))
    }
    expectTidy(chart(items).drawing(width: width))
  }
}
