import TareCharts
import TareMarkup
import Testing

@Suite("Legend of heat")
struct HeatLegendTests {
  @Test("names all nine classes, the outermost as open ends")
  func legend() {
    let items = HeatScale.coarse.legend.elements.filter { $0.name == "li" }
    #expect(items.map { $0.attributes["class"] } == ChartClasses.heat)
    let words = items.map { Markup.element($0).plainText }
    #expect(words[0] == "0.25× or less" && words[4] == "1×" && words[8] == "4× or more")
  }

  @Test("follows the scale")
  func fine() {
    let words = HeatScale.fine.legend.plainText
    #expect(words.contains("0.71× or less") && words.contains("1.05×"))
    #expect(words.contains("1.4× or more"))
  }
}
