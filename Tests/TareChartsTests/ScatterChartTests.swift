import TareCharts
import TareFormats
import TareMarkup
import Testing

@Suite("Scatter chart")
struct ScatterChartTests {
  private func chart(
    _ items: [ScatterChart.Item], kind: Scale.Kind = .logarithmic
  ) -> ScatterChart {
    ScatterChart(
      title: "memory and time", summary: "the best", itemTitle: "representation",
      x: Axis("memory per record", format: .bytes, kind: kind),
      y: Axis("time to read one field", format: .seconds, kind: kind), items: items)
  }

  /// Expects tidy words that cover no point, and every name on the sheet.
  private func expectReadable(_ chart: ScatterChart) {
    for width in [720.0, 350] {
      let drawing = chart.drawing(width: width)
      expectTidy(drawing)
      let marks = drawing.leaves(of: ChartClasses.point).map(\.box)
      let covering = drawing.labels.filter { label in
        marks.contains { $0.intersects(label.box) }
      }
      #expect(covering.map(\.lines) == [])
      let words = drawing.words
      for item in chart.items {
        #expect(words.contains(item.label.filter { !$0.isWhitespace }), "width \(width)")
      }
    }
  }

  @Test("the front is marked by shape and class, and its line falls in steps")
  func front() throws {
    let chart = chart([
      .init("a", x: 100, y: 5e-6), .init("b", x: 200, y: 1e-6), .init("c", x: 300, y: 9e-6),
    ])
    #expect(chart.front == [0, 1])
    let drawing = chart.drawing(width: 720)
    let marks = drawing.leaves(of: ChartClasses.front).compactMap { shape -> Shape.Mark? in
      if case .mark(let mark, _, 7, _) = shape { mark } else { nil }
    }
    #expect(marks == [.diamond, .diamond])
    let steps = drawing.leaves.compactMap { shape -> [Point]? in
      if case .polyline(let points, _, _) = shape { points } else { nil }
    }
    let line = try #require(steps.first)
    #expect(line.count == 5)
    #expect(zip(line, line.dropFirst()).allSatisfy { $0.x == $1.x || $0.y == $1.y })
    #expect(zip(line, line.dropFirst()).allSatisfy { $0.x <= $1.x && $0.y <= $1.y })
  }

  @Test("a few points have their names beside them, not in a key")
  func direct() {
    let drawing = chart([
      .init("dict", x: 100, y: 5e-6), .init("tuple", x: 200, y: 1e-6),
      .init("list", x: 300, y: 9e-6),
    ]).drawing(width: 720)
    let labels = drawing.labels.filter { $0.classes.contains(ChartClasses.label) }
    #expect(Set(labels.map(\.lines)) == [["dict"], ["tuple"], ["list"]])
    #expect(drawing.leaves(of: ChartClasses.leader).isEmpty)
  }

  @Test("names of the same point share one mark")
  func coincident() {
    let drawing = chart([
      .init("one", x: 100, y: 1e-6), .init("two", x: 100, y: 1e-6), .init("far", x: 900, y: 1e-5),
    ]).drawing(width: 720)
    let circles = drawing.leaves(of: ChartClasses.point).filter { $0.box.width >= 10 }
    #expect(circles.count == 4, "two marks and two swatches")
    #expect(drawing.words.contains("one,two"))
  }

  @Test("a point without a place on the axes is named below and kept in the table")
  func hidden() {
    let chart = chart([.init("zero", x: 0, y: 1), .init("fine", x: 10, y: 1)])
    expectReadable(chart)
    #expect(chart.drawing(width: 720).words.contains("noplaceontheseaxes:zero"))
    #expect(chart.table.markup.plainText.contains("zero"))
  }

  @Test("random points with random names can be read", arguments: 0..<24)
  func random(seed: Int) {
    var generator = SeededGenerator(seed)
    let count = Int.random(in: 2...40, using: &generator)
    let items = (0..<count).map { index in
      ScatterChart.Item(
        seed.isMultiple(of: 2) ? generator.name() : "name \(index)",
        x: generator.magnitude(1...3), y: generator.magnitude(-8...(-5)))
    }
    expectReadable(chart(items, kind: seed.isMultiple(of: 3) ? .linear : .logarithmic))
  }

  @Test("crowds can be read", arguments: [2, 10, 40])
  func crowds(count: Int) {
    let equal = (0..<count).map { ScatterChart.Item("item \($0)", x: 64, y: 1e-6) }
    expectReadable(chart(equal))
    expectReadable(chart(equal, kind: .linear))
    let diagonal = (0..<count).map {
      ScatterChart.Item("item number \($0)", x: 64 + Double($0), y: 1e-6 - Double($0) * 1e-9)
    }
    expectReadable(chart(diagonal + [.init("outlier", x: 1e9, y: 1)]))
  }

  @Test("no points and one point are drawn, too")
  func few() {
    expectReadable(chart([]))
    expectReadable(chart([.init("only", x: 88, y: 1e-6)]))
  }

  @Test("the table tells which trade-offs are the best")
  func table() {
    let table = chart([.init("a", x: 1, y: 1), .init("b", x: 2, y: .nan)]).table.markup
    let cells = table.elements.filter { $0.name == "td" }.map { Markup.element($0).plainText }
    #expect(cells == ["1 B", "1 s", "yes", "2 B", "–", "no"])
  }
}
