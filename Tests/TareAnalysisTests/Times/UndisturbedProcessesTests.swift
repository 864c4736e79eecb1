import TareModel
import Testing

@testable import TareAnalysis

@Suite("Undisturbed processes")
struct UndisturbedProcessesTests {
  private func reading(_ sides: [(Double, Double?)]) -> TimeReading {
    TimeReading(
      series: sides.enumerated().map { index, side in
        series(index + 1, side.0, reference: side.1)
      })
  }

  private func numbers(_ sides: [(Double, Double?)]) -> [Int] {
    reading(sides).undisturbed.map(\.process)
  }

  @Test("those in which either side took much longer than in the fastest ones are left out")
  func either() {
    let sides: [(Double, Double?)] = [
      (1, 2), (1, 2), (1.01, 2.02), (1.14, 2.28), (1.2, 2), (1, 2.4), (1.7, 3.4),
    ]
    #expect(numbers(sides) == [1, 2, 3, 4])
    #expect(reading(sides).disturbed == 3)
    #expect(reading(sides).estimates(.reference).count == 4)
    #expect(reading(sides).estimates(.seconds).count == 7)
  }

  @Test("none is left out where processes differ anyway")
  func wide() {
    let sides = [0.85, 0.9, 0.95, 1, 1.03, 1.07, 1.12, 1.2].map { ($0, Optional(1.0)) }
    #expect(reading(sides).disturbed == 0)
    #expect(reading(sides + [(2, 1)]).disturbed == 1)
  }

  @Test("all count where fewer than three would be left, and where there are but three")
  func few() {
    #expect(numbers([(1, 1), (1, 1), (2, 1), (3, 1)]) == [1, 2, 3, 4])
    #expect(numbers([(1, 1), (1, 1), (9, 1)]) == [1, 2, 3])
    #expect(numbers([]) == [])
  }

  @Test("the best pace of a side may come from another process than that of the other")
  func apart() {
    #expect(numbers([(1, 2), (2, 1), (1, 1), (1, 1), (1, 1)]) == [3, 4, 5])
  }

  @Test("a cell without a reference goes by its own pace")
  func alone() {
    #expect(numbers([(1, nil), (1, nil), (1.1, nil), (5, nil)]) == [1, 2, 3])
  }

  @Test("a summary says over how many processes it is, and how many were left out")
  func summary() throws {
    let sides: [(Double, Double?)] = [(1, 2), (1, 2), (1.1, 2), (1, 9)]
    let ratio = try #require(TimeSummary(reading(sides))?.ratio)
    #expect(ratio.processes == 3 && ratio.disturbed == 1)
    #expect(ratio.value == 0.5 && ratio.low == 0.5)
  }

  @Test("two runs of the same agree where one of them met a crowded machine now and then")
  func crowded() throws {
    let undisturbed: [(Double, Double?)] = [(0.44, 1), (0.45, 1), (0.43, 1), (0.44, 1.01)]
    let crowded = undisturbed + [(0.6, 4), (0.5, 9), (0.45, 2)]
    let change = try #require(
      TimeChange(
        base: reading(undisturbed), head: reading(crowded), bases: [.reference],
        isOwnReference: (false, false), threshold: { _, _ in 0.02 }))
    #expect(change.ratio == 1 && change.disturbed == 3)
    #expect(change.referenceMove == 0)
  }

  /// Of twelve processes two met a calm machine: slow ones take 1.5 times as long, their references
  /// twice.
  private var hardlyCalm: [(Double, Double?)] {
    let slow = (0..<10).map { step -> (Double, Double?) in
      let share = Double(step) / 1000
      return (1.5 + 10 * share, 0.2 + share)
    }
    return [(1, 0.1), (1.01, 0.1)] + slow
  }

  @Test("where hardly any process is calm, not even the fastest quarter agrees, and that is told")
  func doubt() {
    // The quarter of twelve lies three quarters of the way from the third to the fourth: 0.20075.
    #expect(abs(reading(hardlyCalm).doubt - logarithm(2.0075 / 1.15)) < 1e-12)
    #expect(reading([(1, 1), (1.1, 1.1), (1.14, 1), (1.4, 3), (1.7, 2)]).doubt == 0)
    #expect(reading([(1, 1), (3, 1), (9, 1)]).doubt == 0)
    #expect(reading([]).doubt == 0)
  }

  @Test("many processes that agree with each other and not with the calm ones are no certainty")
  func uncertain() throws {
    let undisturbed = (0..<12).map { step -> (Double, Double?) in (1 + Double(step) / 1000, 0.1) }
    let change = try #require(
      TimeChange(
        base: reading(undisturbed), head: reading(hardlyCalm), bases: [.reference],
        isOwnReference: (false, false), threshold: { _, _ in 0.02 }))
    #expect(change.ratio < 0.8)
    #expect(change.verdict == .uncertain)
    #expect(change.judgement.interval?.contains(1) == true)
    let group = try #require(GroupChange("both", [change, change]))
    #expect(group.interval?.contains(1) == true)
  }
}
