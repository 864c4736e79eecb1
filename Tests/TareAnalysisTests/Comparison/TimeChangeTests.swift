import TareModel
import Testing

@testable import TareAnalysis

@Suite("Change of time")
struct TimeChangeTests {
  private func change(
    _ base: TimeReading, _ head: TimeReading, bases: [TimeBasis] = [.reference, .seconds],
    own: (Bool, Bool) = (false, false), scale: Double = 1
  ) -> TimeChange? {
    TimeChange(
      base: base, head: head, bases: bases, isOwnReference: own, threshold: { _, _ in 0.03 },
      scale: scale)
  }

  @Test("takes the first basis that both sides have")
  func basis() {
    let plain = reading([1, 1.1])
    let held = reading([2, 2.2], reference: 4)
    #expect(change(held, held)?.basis == .reference)
    #expect(change(held, held)?.base == [0.5, 0.55])
    #expect(change(plain, held)?.basis == .seconds)
    #expect(change(plain, held, bases: [.reference]) == nil)
    #expect(change(plain, held, own: (true, false))?.base == [])
    #expect(change(plain, plain, scale: 0.5)?.ratio == 0.5)
  }

  @Test("is uncertain while nothing is known of its error")
  func single() {
    #expect(change(reading([1]), reading([2]))?.verdict == .uncertain)
  }

  @Test("is the same only where its interval is within the threshold")
  func same() {
    let tight = reading([1, 1.001, 0.999, 1])
    #expect(change(tight, tight)?.verdict == .same)
    let loose = reading([1, 1.2, 0.9, 1.05])
    #expect(change(loose, loose)?.verdict == .uncertain)
    #expect(change(tight, reading([1.2, 1.201, 1.199, 1.2]))?.verdict == .slower)
    #expect(change(tight, reading([0.8, 0.801, 0.799, 0.8]))?.verdict == .faster)
  }

  @Test("counts blocks that lie far from the others")
  func outliers() {
    var disturbed = reading([1, 1])
    disturbed.series[0].samples.cpuSeconds = [1, 1.01, 1.02, 1.01, 1, 9]
    #expect(change(disturbed, reading([1, 1]))?.outlyingBlocks == 1)
  }
}
