import TareModel
import Testing

@Suite("Findings of several processes")
struct RepeatedFindingTests {
  private func observed(_ unit: ObservedValue.Unit, _ points: (Int, Int)...) -> Observed {
    Observed(
      observations: [Observation(name: "o", value: .count(points.count))],
      series: [
        ObservedSeries(
          name: "dict", unit: unit, counts: ObservedSeries.records,
          points: points.map { .init(x: $0.0, y: $0.1) }, subject: "dict")
      ])
  }

  @Test("times have the median, the least and the most of counts that all came to")
  func times() throws {
    let found = Observed(repeated: [
      observed(.nanoseconds, (1, 30), (10, 7), (100, 9)), observed(.nanoseconds, (1, 10), (10, 9)),
      observed(.nanoseconds, (1, 20), (10, 8)),
    ])
    #expect(
      found.series.map { $0.points.map { [$0.x, $0.y] } } == [
        [[1, 20], [10, 8]], [[1, 10], [10, 7]], [[1, 30], [10, 9]],
      ])
    let spread = try #require(found.spread(of: found.series[0]))
    #expect(spread.least.name == "dict, least" && spread.most.name == "dict, most")
    #expect(found.series.map(\.isSpread) == [false, true, true])
    #expect(found.observations == [Observation(name: "o", value: .count(3))])
  }

  @Test("bytes have the median alone")
  func bytes() {
    let found = Observed(repeated: [
      observed(.bytes, (1, 9)), observed(.bytes, (1, 5)), observed(.bytes, (1, 8)),
    ])
    #expect(found.series.map { $0.points.map(\.y) } == [[8]])
    #expect(found.spread(of: found.series[0]) == nil)
  }

  @Test("one that could not answer speaks for all; one process is as it is")
  func outcomes() {
    let one = observed(.nanoseconds, (1, 9))
    #expect(FindingOutcome(repeated: [.observed(one)]) == .observed(one))
    #expect(
      FindingOutcome(repeated: [.observed(one), .unavailable(why: "no")])
        == .unavailable(why: "no"))
  }
}
