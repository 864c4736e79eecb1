import TareModel

/// All times of a representation on one runtime and dataset, judged as one.
///
/// What slows every access a little is more certain of the whole than of any of its cells.
package struct WholeChange: Sendable, Equatable {
  package var place: Place
  package var cells: Int
  package var judgement: TimeJudgement

  package struct Place: Sendable, Hashable {
    package var runtime: String
    package var dataset: String
    package var representation: String
  }

  package var verdict: Verdict { judgement.verdict }
  package var ratio: Double { judgement.estimate.ratio }
}

extension WholeChange {
  /// Those with at least three cells of one basis; a cell or two speak for themselves.
  static func all(_ comparison: Comparison, rule: ComparisonRule) -> [WholeChange] {
    let groups = comparison.timesByKey(Place.init)
    let wholes = groups.flatMap { place, changes in
      TimeBasis.allCases.compactMap { basis -> WholeChange? in
        let members = changes.filter { $0.basis == basis }
        guard members.count >= 3, let group = GroupChange(place.representation, members),
          let threshold = members.map(\.judgement.threshold).max()
        else { return nil }
        var judgement = TimeJudgement(
          basis: basis, threshold: threshold, estimate: group.estimate)
        judgement.drift = members.reduce(0) { $0 + $1.judgement.drift } / Double(members.count)
        return WholeChange(place: place, cells: members.count, judgement: judgement)
      }
    }
    let judged = TimeJudgement.deciding(wholes.map(\.judgement), falseShare: rule.falseShare)
    return zip(wholes, judged).map {
      WholeChange(place: $0.place, cells: $0.cells, judgement: $1)
    }
  }
}

extension WholeChange.Place {
  init(_ key: CellKey) {
    self.init(runtime: key.runtime, dataset: key.dataset, representation: key.representation)
  }
}
