import Testing

@testable import TareCharts

@Suite("Name column")
struct NameColumnTests {
  @Test("is as wide as the widest name, up to a share of the drawing")
  func wide() {
    let short = NameColumn([("a", false), ("slots", false)], drawing: 720)
    #expect(!short.isNarrow)
    #expect(short.width == TextMetrics.width("slots").rounded(.up))
    let bold = NameColumn([("slots", true)], drawing: 720)
    #expect(bold.width > short.width)
    let long = NameColumn([(String(repeating: "w", count: 200), false)], drawing: 720)
    #expect(long.width == (720 * 0.38).rounded(.up))
  }

  @Test("goes above the rows of a narrow drawing, and is there for no names at all")
  func narrow() {
    #expect(NameColumn([("slots", false)], drawing: 350).isNarrow)
    #expect(NameColumn([("slots", false)], drawing: 350).width == 342)
    #expect(NameColumn([], drawing: 720).width == 0)
  }
}
