import TareCharts
import TareMarkup
import Testing

@Suite("Heat table")
struct HeatTableTests {
  private let table = HeatTable(
    caption: "against dict", corner: "representation", columns: ["3.8", "3.13"],
    rows: [
      .init("slots", [.ratio(0.5), .missing(reason: "not installed")]),
      .init("list", [.value(text: "1.2 ms", ratio: 4), .ratio(1)]),
    ])

  @Test("every cell has its number as text and its class of heat")
  func cells() {
    let cells = table.markup.elements.filter { $0.name == "td" }
    #expect(
      cells.map { $0.attributes["class"] }
        == ["number heat-m2", "empty", "number heat-p4", "number heat-0"])
    #expect(cells.map { Markup.element($0).plainText } == ["0.5×", "–", "1.2 ms", "1×"])
  }

  @Test("headers have a scope and an empty cell says why")
  func headers() {
    let elements = table.markup.elements
    let scopes = elements.filter { $0.name == "th" }.map { $0.attributes["scope"] }
    #expect(scopes == ["col", "col", "col", "row", "row"])
    #expect(elements.first { $0.name == "abbr" }?.attributes["title"] == "not installed")
    #expect(elements.first { $0.name == "caption" } != nil)
  }

  @Test("the legend names all nine classes")
  func legend() {
    let items = table.legend.elements.filter { $0.name == "li" }
    #expect(items.map { $0.attributes["class"] } == ChartClasses.heat)
    #expect(Markup.element(items[0]).plainText == "0.25× or less")
  }
}
