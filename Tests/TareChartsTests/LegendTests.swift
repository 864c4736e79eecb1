import Testing

@testable import TareCharts

@Suite("Legend")
struct LegendTests {
  @Test("entries flow into lines and never leave the width", arguments: 0..<20)
  func flow(seed: Int) {
    var generator = SeededGenerator(seed)
    let entries = (0..<5).map { _ in
      Legend.Entry(name: generator.name()) { [.rect($0, fill: .plain, classes: ["swatch"])] }
    }
    let legend = Legend(entries, x: 0, top: 0, width: 350)
    let drawing = Drawing(
      width: 350, height: legend.bottom, title: "", description: "", shapes: legend.shapes)
    expectTidy(drawing)
    let swatches = drawing.leaves(of: "swatch").map(\.box)
    #expect(swatches.count == 5)
    #expect(!drawing.labels.contains { label in swatches.contains { $0.intersects(label.box) } })
  }

  @Test("a legend without entries takes no room")
  func empty() {
    #expect(Legend([], x: 0, top: 7, width: 350).bottom == 7)
  }
}
