import TareCharts
import Testing

@Suite("Text metrics")
struct TextMetricsTests {
  @Test(
    "no estimate is below the width DejaVu Sans really takes, nor far above",
    arguments: [
      // Advance widths summed from the font's tables, in thousandths of an em.
      ("dict", 1854.0), ("namedtuple", 6024), ("1,386 B", 3867), ("slots class", 5124),
    ])
  func widths(text: String, thousandths: Double) {
    let real = thousandths / 1000 * TextMetrics.size
    #expect(TextMetrics.width(text) >= real * 0.99)
    #expect(TextMetrics.width(text) <= real * 1.15)
  }

  @Test("bold and bigger text is wider, and an empty one takes nothing")
  func growth() {
    #expect(TextMetrics.width("abc", bold: true) > TextMetrics.width("abc"))
    #expect(TextMetrics.width("abc", size: 26) == 2 * TextMetrics.width("abc", size: 13))
    #expect(TextMetrics.width("") == 0)
    #expect(TextMetrics.width("漢字") > TextMetrics.width("ab"))
  }
}
