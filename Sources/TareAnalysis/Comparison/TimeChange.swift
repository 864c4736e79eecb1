import TareModel

/// The time of a cell on both sides.
package struct TimeChange: Sendable, Equatable {
  /// One figure for each process that counts, in the basis; an empty side is the reference itself,
  /// exactly 1.
  package var base: [Double]
  package var head: [Double]
  package var judgement: TimeJudgement
  /// Blocks that lie far from the others of their process, on both sides; none was left out.
  package var outlyingBlocks: Int
  /// Processes of both sides that are left out because the machine was not calm; of seconds none
  /// are.
  package var disturbed: Int
  /// The logarithm of the ratio of the references' own seconds; nil where there are not two.
  var referenceMove: Double?
  /// The ratio of median wall times, where the cell is called different.
  package var typical: TypicalRatio?

  /// Nil where the two sides have no basis in common.
  ///
  /// - Parameter threshold: of a basis, and of what the reference moved by as a logarithm.
  init?(
    base: TimeReading, head: TimeReading, kind: String = "", bases: [TimeBasis],
    isOwnReference: (Bool, Bool), threshold: (TimeBasis, Double) -> Double, scale: Double = 1
  ) {
    for basis in bases {
      let own = basis == .reference ? isOwnReference : (false, false)
      let mine = own.0 ? [] : base.estimates(basis)
      let other = own.1 ? [] : head.estimates(basis)
      guard own.0 || !mine.isEmpty, own.1 || !other.isEmpty else { continue }
      let factor = basis == .seconds ? scale : 1
      let scaled = other.map { $0 * factor }
      let all = (
        base: own.0 ? [] : base.everyEstimate(basis),
        head: own.1 ? [] : head.everyEstimate(basis).map { $0 * factor }
      )
      let doubts = (
        base: own.0 ? 0 : base.doubt(basis), head: own.1 ? 0 : head.doubt(basis)
      )
      guard
        let estimate = RatioEstimate(base: mine, head: scaled, amongst: all, doubts: doubts)
      else { continue }
      (self.base, self.head) = (mine, scaled)
      outlyingBlocks = base.outlyingBlocks + head.outlyingBlocks
      disturbed = basis == .reference ? base.disturbed + head.disturbed : 0
      if basis == .reference, !own.0, !own.1 {
        referenceMove =
          RatioEstimate(base: base.undisturbedReferences, head: head.undisturbedReferences)?
          .difference
      }
      judgement = TimeJudgement(
        basis: basis, kind: kind, threshold: threshold(basis, referenceMove ?? 0),
        estimate: estimate)
      return
    }
    return nil
  }

  package var basis: TimeBasis { judgement.basis }
  package var ratio: Double { judgement.estimate.ratio }
  package var verdict: Verdict { judgement.verdict }

  /// By the ranks of the processes alone, a second opinion; few processes cannot say much.
  package var ranks: MannWhitney? { MannWhitney(base: base, head: head) }
  package var effect: EffectSize? { EffectSize(base: base, head: head) }
}
