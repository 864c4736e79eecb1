import TareModel

/// What the summaries of one scope let one say: the lightest, the fastest and the way between them.
package struct Answer: Sendable, Equatable {
  /// Bytes of a record held plainly.
  package var plainBytes: Double
  /// The representations that share the least weight; never empty.
  package var lightest: [Weighed]
  package var fastest: Fastest?

  /// A representation, its weight and its share of the plain one's.
  package struct Weighed: Sendable, Equatable {
    package var representation: String
    package var bytes: Double
    /// Bytes divided by the plain representation's bytes.
    package var share: Double
    /// The bytes are those that the process grows by.
    package var isByResident: Bool
  }

  /// The representation with the least time, and those that the figures cannot tell from it.
  package struct Fastest: Sendable, Equatable {
    package var representation: String
    package var pace: Pace
    /// Nothing else than the plain representation comes out ahead of it, or it is the plain one.
    package var isPlain: Bool
    package var indistinct: [String]
    /// Those of them whose figures lie apart from its own, and are of one process only.
    package var indistinctForOneProcess: [String]
    /// How many representations were timed.
    package var timed: Int
  }

  /// Nil where the plain representation or every other one was not weighed.
  package init?(_ summaries: RepresentationSummaries) {
    guard let plain = summaries.plain?.weight?.bytes, plain > 0 else { return nil }
    let weighed = summaries.choices.compactMap { summary in
      summary.bytes.map { bytes in
        Weighed(
          representation: summary.representation, bytes: bytes, share: bytes / plain,
          isByResident: summary.isByResident)
      }
    }
    guard weighed.count > 1, let least = weighed.map(\.bytes).min() else { return nil }
    plainBytes = plain
    // Weights are exact, but half a byte per record is nothing that a reader could act on.
    lightest = weighed.filter { $0.bytes < least + 0.5 }
    fastest = Fastest(summaries)
  }
}

extension Answer.Fastest {
  /// Nil where fewer than two representations were timed.
  package init?(_ summaries: RepresentationSummaries) {
    let timed = summaries.all.filter { $0.bestPace != nil }
    guard timed.count > 1,
      let best = timed.min(by: { ($0.bestPace?.ratio ?? 0) < ($1.bestPace?.ratio ?? 0) }),
      let pace = best.bestPace
    else { return nil }
    representation = best.representation
    self.pace = pace
    isPlain = best.representation == CellKey.plain
    let others =
      timed
      .filter { $0.representation != best.representation }
      .filter { $0.bestPace.map { !$0.isApart(from: pace) } ?? false }
    indistinct = others.map(\.representation)
    indistinctForOneProcess =
      others
      .filter { !pace.isSingle && $0.bestPace.map { !$0.overlaps(pace) } ?? false }
      .map(\.representation)
    self.timed = timed.count
  }
}
