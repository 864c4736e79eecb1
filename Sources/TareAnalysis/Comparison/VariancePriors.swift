/// What the ratios of a comparison teach each other of their variances.
///
/// Benchmarks do not vary alike: one that goes through all records depends on what neighbours leave
/// of a shared cache, and a process may find it five times as slow as the next; one that reads the
/// first record does not know. A cell therefore learns from the others of its kind; where they are
/// few, from its basis or from its kind in all bases, whichever is the less certain.
package struct VariancePriors {
  private var byKind: [Kind: VariancePrior] = [:]
  private var byBasis: [TimeBasis: VariancePrior] = [:]
  private var byName: [String: VariancePrior] = [:]

  private struct Kind: Hashable {
    var basis: TimeBasis
    var name: String
  }

  /// Fewer cells do not tell how variances vary.
  package static let least = 8

  init(_ all: [TimeJudgement]) {
    byKind = Self.priors(all, least: Self.least) { Kind(basis: $0.basis, name: $0.kind) }
    byBasis = Self.priors(all, least: 2, by: \.basis)
    byName = Self.priors(all, least: Self.least, by: \.kind)
  }

  private static func priors<Key: Hashable>(
    _ all: [TimeJudgement], least: Int, by key: (TimeJudgement) -> Key
  ) -> [Key: VariancePrior] {
    Dictionary(grouping: all, by: key).compactMapValues { members in
      let known = members.map(\.estimate.spread).filter { $0.freedom > 0 }
      return known.count < least ? nil : VariancePrior(known)
    }
  }

  /// The estimate with its variance drawn towards that of its kind.
  func moderated(_ judgement: TimeJudgement) -> RatioEstimate {
    let kind = Kind(basis: judgement.basis, name: judgement.kind)
    if let prior = byKind[kind] { return judgement.estimate.moderated(by: prior) }
    let candidates = [byBasis[judgement.basis], byName[judgement.kind]].compactMap(\.self)
      .map { judgement.estimate.moderated(by: $0) }
    return candidates.max { $0.spread.variance < $1.spread.variance } ?? judgement.estimate
  }
}
