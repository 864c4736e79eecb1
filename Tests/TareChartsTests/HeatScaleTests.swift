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
    #expect(HeatScale.coarse.heat(ratio)?.name == expected)
  }

  @Test("what is no ratio has no class", arguments: [-1, Double.nan])
  func none(ratio: Double) {
    #expect(HeatScale.coarse.heat(ratio) == nil)
  }

  @Test("the ratio at the heart of a class is in it", arguments: HeatScale.Class.allCases)
  func roundTrip(heat: HeatScale.Class) {
    for scale in [HeatScale.coarse, .fine] { #expect(scale.heat(scale.ratio(heat)) == heat) }
  }

  @Test("changes of per cents get steps of per cents, with an exception in four")
  func fine() {
    #expect(HeatScale(fitting: [0.87, 0.98, 1, 1.15]) == .fine)
    #expect(HeatScale(fitting: Array(repeating: 1.1, count: 3) + [3]) == .fine)
    #expect(
      [0.9, 0.95, 0.99, 1.15, 1.4, 3].map { HeatScale.fine.heat($0)?.name } == [
        "heat-m2", "heat-m1", "heat-0", "heat-p3", "heat-p4", "heat-p4",
      ])
  }

  @Test("factors keep the coarse scale, and so does a table without figures")
  func coarse() {
    #expect(HeatScale(fitting: [0.36, 0.5, 1]) == .coarse)
    #expect(HeatScale(fitting: [0, 1, .infinity]) == .coarse)
    #expect(HeatScale(fitting: []) == .coarse)
    #expect(HeatScale(fitting: [.nan]) == .coarse)
  }
}
