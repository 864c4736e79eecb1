import TareCharts
import Testing

@Suite("Heat scale")
struct HeatScaleTests {
  @Test(
    "ratios fall into nine classes, evenly in the logarithm",
    arguments: [
      (0.01, "heat-m4"), (0.25, "heat-m4"), (0.354, "heat-m3"), (0.5, "heat-m2"), (0.7, "heat-m1"),
      (0.9, "heat-0"), (1, "heat-0"), (1.18, "heat-0"), (1.2, "heat-p1"), (2, "heat-p2"),
      (2.9, "heat-p3"), (4, "heat-p4"), (1e9, "heat-p4"), (0, "heat-m4"), (.infinity, "heat-p4"),
    ])
  func classes(ratio: Double, expected: String) {
    #expect(HeatScale().heat(ratio)?.name == expected)
  }

  @Test("what is no ratio has no class", arguments: [-1, Double.nan])
  func none(ratio: Double) {
    #expect(HeatScale().heat(ratio) == nil)
  }

  @Test("the ratio at the heart of a class is in it", arguments: HeatScale.Class.allCases)
  func roundTrip(heat: HeatScale.Class) {
    #expect(HeatScale().heat(HeatScale().ratio(heat)) == heat)
    #expect(HeatScale(reach: 1.2).heat(HeatScale(reach: 1.2).ratio(heat)) == heat)
  }
}
