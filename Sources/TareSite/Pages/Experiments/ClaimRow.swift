import TareAnalysis
import TareModel
import TareWording

/// A claim of the talk with everything that is to be said of it.
struct ClaimRow {
  let experiment: Experiment
  let claim: Claim
  let verdict: ClaimVerdict
  let text: ClaimVerdictText

  init(_ experiment: Experiment, _ claim: Claim, index: FindingIndex, names: VersionNames) {
    self.experiment = experiment
    self.claim = claim
    let verdict = ClaimVerdict(claim, index.history(claim.observation, of: experiment.name))
    self.verdict = verdict
    text = ClaimVerdictText(claim: claim, verdict: verdict, names: names)
  }

  /// Every claim of some experiments, in the order of the slides.
  static func all(_ experiments: [Experiment], _ index: FindingIndex) -> [ClaimRow] {
    let names = VersionNames(index.runtimes)
    let rows = experiments.flatMap { experiment in
      experiment.claims.map { ClaimRow(experiment, $0, index: index, names: names) }
    }
    return rows.enumerated().sorted { first, second in
      (first.element.claim.at ?? .max, first.offset)
        < (second.element.claim.at ?? .max, second.offset)
    }.map(\.element)
  }

  /// As the slide says, on the newest version, and observed there.
  func holds(onNewest runtime: Runtime) -> Bool {
    guard let newest = verdict.newest, newest.runtime == runtime else { return false }
    return newest.value.map { claim.isMet(by: $0) } ?? false
  }
}
