import TareFormats
import TareMarkup
import Testing

@testable import TareCharts

@Suite("Drawing")
struct DrawingTests {
  private let chart = BarChart(
    title: "a < b", summary: "what is seen", rowTitle: "kind", series: ["one", "two", "three"],
    format: .bytes, rows: [.init("a", .values([100.0 / 3, 2, 1]))])

  @Test("the root has a role, a view box, a title and a description")
  func accessible() throws {
    let elements = chart.drawing(width: 720).markup(id: "x").elements
    let root = try #require(elements.first)
    #expect(root.name == "svg" && root.namespace == .svg)
    #expect(root.attributes["role"] == "img")
    #expect(root.attributes["aria-labelledby"] == "x-title x-desc")
    #expect(root.attributes["viewBox"]?.hasPrefix("0 0 720 ") == true)
    #expect(elements[1].attributes["id"] == "x-title" && elements[2].attributes["id"] == "x-desc")
    #expect(Markup.element(elements[1]).plainText == "a < b")
  }

  @Test("all ids of a figure are unique, and every reference has its target")
  func ids() {
    let elements = ["wide", "narrow"].flatMap {
      chart.drawing(width: 350).markup(id: $0).elements
    }
    let ids = elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    let fills = elements.compactMap { $0.attributes["fill"] }.filter { $0.hasPrefix("url(") }
    #expect(!fills.isEmpty)
    #expect(fills.allSatisfy { ids.contains(String($0.dropFirst(5).dropLast())) })
  }

  @Test("numbers have at most one decimal and the bytes are the same each time")
  func numbers() {
    let markup = chart.drawing(width: 720).markup(id: "x")
    let names: Set = ["x", "y", "width", "height", "x1", "x2", "y1", "y2"]
    let numbers = markup.elements.flatMap(\.attributes).filter { names.contains($0.name) }
    let decimals = numbers.map { $0.value.split(separator: ".").dropFirst().first?.count ?? 0 }
    #expect(decimals.contains(1))
    #expect(decimals.allSatisfy { $0 <= 1 })
    #expect(chart.drawing(width: 720).markup(id: "x") == markup)
  }

  @Test("no mark carries a colour of its own")
  func colours() {
    let elements = chart.drawing(width: 350).markup(id: "x").elements
    let paints = elements.flatMap { [$0.attributes["fill"], $0.attributes["stroke"]] }
      .compactMap { $0 }
    #expect(Set(paints.filter { !$0.hasPrefix("url(") }).isSubset(of: ["currentColor", "none"]))
  }

  @Test("lines of one text are spans with a space between the words")
  func lines() {
    let label = Label(["one", "two"], x: 1, top: 2, classes: [ChartClasses.label])
    let drawing = Drawing(
      width: 50, height: 50, title: "t", description: "d", shapes: [.text(label)])
    let markup = drawing.markup(id: "x")
    #expect(markup.elements.filter { $0.name == "tspan" }.count == 2)
    #expect(markup.plainText.hasSuffix("one two"))
    let right = Label(["one", "two"], x: 40, top: 2, anchor: .end, classes: [ChartClasses.label])
    let aligned = Drawing(
      width: 50, height: 50, title: "t", description: "d", shapes: [.text(right)])
    #expect(aligned.markup(id: "x").plainText.hasSuffix("onetwo"))
  }
}
