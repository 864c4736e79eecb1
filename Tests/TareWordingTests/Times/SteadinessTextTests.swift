import TareModel
import TareWording
import Testing

@Suite("How far times can be trusted, in words")
struct SteadinessTextTests {
  private func drift(_ range: Double) -> Steadiness.Drift { .init(low: 1, high: range) }

  private func steadiness(steps: Double = 1, plain: Double = 1) -> Steadiness {
    Steadiness(
      processes: 4, seconds: 200, timed: 164, steps: drift(steps), memory: drift(1),
      plain: drift(plain))
  }

  @Test("says what was spent where, how well ratios are known, and how far seconds hold")
  func whole() {
    var steadiness = steadiness(steps: 1.44)
    steadiness.ratio = 0.0512
    let lines = SteadinessText(steadiness).lines
    #expect(
      lines == [
        "4 processes for 200 s, 82% of it timed",
        "a typical ratio is known to ±5.1%",
        "seconds are good to ±20%: between processes the same steps varied by ±20%, "
          + "the same copy of memory by ±0.0%, the same benchmarks of dicts by ±0.0%",
      ])
  }

  @Test("says a factor where dicts were crowded, whatever steps and copies took")
  func crowded() {
    #expect(
      SteadinessText(steadiness(plain: 9)).lines.last
        == "seconds are good to a factor of 3.0: between processes the same steps varied by "
        + "±0.0%, the same copy of memory by ±0.0%, the same benchmarks of dicts by a factor of 3.0"
    )
  }

  @Test("says for how many cells the time was too short, and of which the ratios are")
  func short() {
    var steadiness = steadiness()
    steadiness.ratio = 0.2
    steadiness.shortage = .init(short: 1, cells: 2, processes: 3)
    #expect(
      SteadinessText(steadiness).lines[1...2] == [
        "time ran out before 1 of 2 timings had 3 processes; '--budget 3h' continues",
        "a typical ratio is known to ±20%, of cells with 3 processes",
      ])
  }

  @Test("says how many ratios were left out")
  func leftOut() {
    var steadiness = steadiness()
    (steadiness.leftOut, steadiness.ratios) = (1, 5)
    #expect(
      SteadinessText(steadiness).lines[1].hasPrefix(
        "1 of 5 ratios of single processes discarded: the machine was busy"))
  }
}
