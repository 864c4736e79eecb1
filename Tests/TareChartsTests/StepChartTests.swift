import TareCharts
import TareFormats
import TareMarkup
import Testing

@Suite("Step chart")
struct StepChartTests {
  private func chart(
    _ series: [StepChart.Series], through: Double = 100, kind: Scale.Kind = .linear
  ) -> StepChart {
    StepChart(
      title: "growth", summary: "grows", x: Axis("items", format: .count, kind: kind),
      y: Axis("bytes", format: .bytes, kind: kind), through: through, series: series)
  }

  private func corners(_ drawing: Drawing) -> [[Point]] {
    drawing.leaves.compactMap {
      if case .polyline(let points, _, _) = $0 { points } else { nil }
    }
  }

  @Test("runs level up to a step and then straight up, and on to the end")
  func staircase() throws {
    let drawing = chart([.init("list", [Point(0, 64), Point(50, 128)])]).drawing(width: 720)
    let line = try #require(corners(drawing).first)
    #expect(line.count == 4)
    #expect(line[0].y == line[1].y && line[1].x == line[2].x && line[2].y == line[3].y)
    #expect(line[1].y > line[2].y)
    #expect(abs((line[1].x - line[0].x) - (line[3].x - line[2].x)) < 1e-6)
  }

  @Test("steps beyond the end are neither drawn nor in the table")
  func through() {
    let chart = chart([.init("a", [Point(0, 64), Point(5, 80), Point(200, 999)])], through: 10)
    #expect(corners(chart.drawing(width: 720)).first?.count == 4)
    #expect(!chart.table.markup.plainText.contains("999"))
  }

  @Test("a logarithmic axis begins at the first item and keeps the level of none")
  func logarithmic() throws {
    let drawing = chart(
      [.init("a", [Point(0, 64)]), .init("b", [Point(0, 64), Point(1, 80), Point(100, 800)])],
      through: 1000, kind: .logarithmic
    ).drawing(width: 720)
    let lines = corners(drawing)
    #expect(lines.map(\.count) == [2, 4])
    #expect(lines[0][0].x == lines[1][0].x)
    expectTidy(drawing)
  }

  @Test("the table has a row for each place with a step, and every level there")
  func table() {
    let table = chart([
      .init("a", [Point(0, 64), Point(5, 96)]), .init("b", [Point(1, 80)]),
    ]).table.markup
    let cells = table.elements.filter { ["th", "td"].contains($0.name) }
    #expect(
      cells.map { Markup.element($0).plainText } == [
        "items, from", "a", "b", "0", "64 B", "–", "1", "64 B", "80 B", "5", "96 B", "80 B",
      ])
  }

  @Test("a staircase without a place on the axes is named below")
  func absent() {
    let drawing = chart(
      [.init("a", [Point(0, 1), Point(3, 9)]), .init("flat", [Point(0, 0)]), .init("none", [])],
      kind: .logarithmic
    ).drawing(width: 350)
    #expect(drawing.words.contains("noplaceontheseaxes:flat,none"))
    expectTidy(drawing)
  }

  @Test("staircases differ in dashes and marks, not in colour alone")
  func shapes() {
    let series = (0..<6).map { StepChart.Series("s\($0)", [Point(0, Double($0 + 1))]) }
    let leaves = chart(series).drawing(width: 720).leaves
    let dashes = leaves.compactMap { shape -> [Double]? in
      if case .polyline(_, let dashes, _) = shape { dashes } else { nil }
    }
    let marks = leaves.compactMap { shape -> Shape.Mark? in
      if case .mark(let mark, _, _, _) = shape { mark } else { nil }
    }
    #expect(Set(dashes).count == 6)
    #expect(Set(marks).count == 6)
  }

  @Test("any names and steps lie on the sheet and apart", arguments: 0..<60, [720.0, 350])
  func random(seed: Int, width: Double) {
    var generator = SeededGenerator(seed)
    let series = (0..<Int.random(in: 0...9, using: &generator)).map { _ in
      let count = Int.random(in: 0...40, using: &generator)
      let places = Set((0..<count).map { _ in Int.random(in: 0...2000, using: &generator) })
      return StepChart.Series(
        generator.name(), places.sorted().map { Point(Double($0), generator.magnitude(-1...5)) })
    }
    let kind: Scale.Kind = seed.isMultiple(of: 2) ? .linear : .logarithmic
    let drawing = chart(series, through: 1000, kind: kind).drawing(width: width)
    expectTidy(drawing)
    for name in series.map(\.name) {
      #expect(drawing.words.contains(name.filter { !$0.isWhitespace }))
    }
  }
}
