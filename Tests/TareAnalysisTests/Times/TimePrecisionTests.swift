import TareAnalysis
import TareModel
import TareTestSupport
import Testing

@Suite("TimePrecision")
struct TimePrecisionTests {
  private func filtered(_ name: String) -> CellKey {
    key(.benchmark("filter"), name, access: "key")
  }

  /// A reading whose processes have these ratios to a reference of one second.
  private func reading(_ ratios: [Double], reference: Bool = true) -> TimeReading {
    TimeReading(
      series: ratios.enumerated().map { index, ratio in
        TimeSeries(
          process: index + 1, warmups: 1,
          samples: TimeSamples(loops: 1, wallSeconds: [ratio], cpuSeconds: [ratio]),
          reference: reference ? TimeSamples(loops: 1, wallSeconds: [1], cpuSeconds: [1]) : nil)
      })
  }

  @Test("half the width of the interval of a cell's ratios, as a share of 1")
  func alone() throws {
    let widths = TimePrecision.halfWidths([filtered("a"): reading([0.5, 0.51, 0.49])])
    // t(2) at 97.5 % is 4.3027; the logarithms' standard deviation is 0.020004.
    let width = try #require(widths[filtered("a")])
    #expect(abs(width - 0.0509) < 0.0005)
  }

  @Test("more processes make it narrower")
  func more() throws {
    let few = TimePrecision.halfWidths([filtered("a"): reading([0.5, 0.51, 0.49])])
    let many = TimePrecision.halfWidths([
      filtered("a"): reading([0.5, 0.51, 0.49, 0.5, 0.51, 0.49])
    ])
    #expect(try #require(many[filtered("a")]) < (try #require(few[filtered("a")])) / 2)
  }

  @Test("where hardly any process met a calm machine, the others make nothing narrow")
  func doubt() throws {
    var hardly = reading([10, 10] + Array(repeating: 7.5, count: 10))
    for place in hardly.series.indices.dropFirst(2) {
      hardly.series[place].samples.cpuSeconds = [15]
      hardly.series[place].reference?.cpuSeconds = [2]
    }
    #expect(try #require(TimePrecision.halfWidths([filtered("a"): hardly])[filtered("a")]) > 1)
  }

  @Test("figures that agree by chance borrow the variance of the other cells")
  func borrowed() throws {
    let lucky = [filtered("lucky"): reading([0.5, 0.5001, 0.4999])]
    let alone = try #require(TimePrecision.halfWidths(lucky)[filtered("lucky")])
    var readings = lucky
    for cell in 0..<8 {
      let shift = 0.3 + Double(cell) / 10
      readings[filtered("\(cell)")] = reading([shift, shift * 1.04, shift * 0.97])
    }
    let widths = TimePrecision.halfWidths(readings)
    #expect(try #require(widths[filtered("lucky")]) > 5 * alone)
  }

  @Test("one process says nothing alone; seconds stand in where there is no reference")
  func missing() {
    #expect(TimePrecision.halfWidths([filtered("a"): reading([0.5])]).isEmpty)
    #expect(TimePrecision.halfWidths([:]).isEmpty)
    #expect(
      TimePrecision.halfWidths([filtered("a"): reading([2, 2.1], reference: false)])[filtered("a")]
        != nil)
  }
}
