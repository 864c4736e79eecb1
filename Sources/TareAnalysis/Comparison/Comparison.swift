/// Two sides, cell by cell.
package struct Comparison: Sendable, Equatable {
  package var axis: ComparisonAxis
  package var base: ComparisonSide
  package var head: ComparisonSide
  /// What both sides measured and what can be compared, in the order of the head's cells.
  package var cells: [ComparedCell]
  /// The times of representations as wholes.
  package var wholes: [WholeChange]
  package var unlike: [UnlikeCell]
  /// Measured by the base alone, and by the head alone.
  package var baseOnly: [LoneCell]
  package var headOnly: [LoneCell]
  /// What else differs between the sides.
  package var surroundings: [SurroundingChange]
  /// Answers of experiments that differ.
  package var answers: [AnswerChange]
  /// What other tools measured.
  package var results: ResultComparison

  package func count(_ verdict: Verdict) -> Int { cells.count { $0.verdict == verdict } }

  /// The cells of a verdict, the largest difference first.
  package func cells(_ verdict: Verdict) -> [ComparedCell] {
    cells.enumerated().filter { $0.element.verdict == verdict }
      .sorted { ($1.element.magnitude, $0.offset) < ($0.element.magnitude, $1.offset) }
      .map(\.element)
  }

  /// The wholes of a verdict of which no cell has that verdict, the largest difference first: what
  /// cells alone do not show.
  package func wholesOnly(_ verdict: Verdict) -> [WholeChange] {
    let shown = Set(cells(verdict).map { WholeChange.Place($0.head) })
    return wholes.filter { $0.verdict == verdict && !shown.contains($0.place) }
      .sorted { abs($0.judgement.estimate.difference) > abs($1.judgement.estimate.difference) }
  }

  package var timed: [TimeChange] { cells.compactMap(\.time) }

  /// Half the width of the 95 % interval of a typical time cell, as a share of 1: smaller changes
  /// drown. The median over all time cells; nil where no cell has an interval.
  package var noiseFloor: Double? {
    Statistics.median(
      timed.compactMap { change in
        change.judgement.interval.map { ($0.upperBound / $0.lowerBound).squareRoot() - 1 }
      })
  }

  /// By how much a typical time cell has to be slower to be called so with even odds (its minimum
  /// detectable effect), as a share of 1: the threshold and half the interval that decides, one
  /// upon the other. The median over all time cells; nil where no cell has an interval.
  package var detectable: Double? {
    Statistics.median(timed.compactMap(\.judgement.detectable))
  }

  /// The bases of the times, those that occur.
  package var bases: [TimeBasis] {
    TimeBasis.allCases.filter { basis in timed.contains { $0.basis == basis } }
  }
}
