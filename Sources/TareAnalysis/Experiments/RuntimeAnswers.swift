package import TareModel

/// What experiments answer on a runtime, against the version of it before.
package struct RuntimeAnswers: Sendable, Equatable {
  package var before: Runtime
  package var after: Runtime
  /// How many answers both gave that can be compared.
  package var compared: Int
  /// The answers that are others, by experiment and by cause.
  package var groups: [Group]
  /// The series with other numbers.
  package var series: [SeriesChange]
  /// What slides claim that holds on one of the two alone.
  package var claims: [ClaimTurn]

  /// Answers of one experiment that are others for one reason, or for none that is known.
  package struct Group: Sendable, Equatable {
    package var experiment: Experiment
    package var cause: String?
    /// The two runtimes alone.
    package var answers: [ObservationHistory]
  }

  package struct ClaimTurn: Sendable, Equatable {
    package var experiment: Experiment
    package var claim: Claim
    /// It holds on the later version, and did not before.
    package var holds: Bool
    package var value: ObservedValue
  }

  package var changed: Int { groups.reduce(0) { $0 + $1.answers.count } }
}

extension RuntimeAnswers {
  /// Nil where no older version of the implementation was asked the same.
  package init?(on after: Runtime, _ experiments: [Experiment], _ index: FindingIndex) {
    guard let before = after.predecessor(among: index.runtimes),
      index.runtimes.contains(where: { $0.id == after.id })
    else { return nil }
    self.before = before
    self.after = after
    // What profilers say depends on what the process did before.
    let asked = experiments.filter { $0.family != .profilers }
    let pairs = asked.flatMap { AnswerPair.all(of: $0, index, before, after) }
    compared = pairs.count
    groups = Self.groups(pairs.filter(\.isChange), before, after)
    claims = pairs.flatMap(\.turns)
    series = asked.flatMap { SeriesChange.all(of: $0, index, before, after) }
    guard compared > 0 || !series.isEmpty else { return nil }
  }

  private static func groups(
    _ changes: [AnswerPair], _ before: Runtime, _ after: Runtime
  ) -> [Group] {
    var groups: [Group] = []
    for change in changes {
      let experiment = change.experiment
      let cause = experiment.cause(of: change.name, between: before, and: after)
      if let at = groups.firstIndex(where: {
        $0.experiment.name == experiment.name && $0.cause == cause
      }) {
        groups[at].answers.append(change.history(before, after))
      } else {
        groups.append(
          Group(experiment: experiment, cause: cause, answers: [change.history(before, after)]))
      }
    }
    return groups
  }
}

extension Experiment {
  /// Why an answer changed between two versions; nil where that is not known.
  package func cause(
    of answer: String, between before: Runtime, and after: Runtime
  ) -> String? {
    changes.last { $0.answers.contains(answer) && $0.lies(between: before, and: after) }?.cause
  }
}

/// One observation on two versions.
private struct AnswerPair {
  let experiment: Experiment
  let name: String
  /// Nil where there is no such thing to observe.
  let old: ObservedValue?
  let new: ObservedValue?

  /// Those of an experiment that both made, of answers that are the same whenever it is asked.
  static func all(
    of experiment: Experiment, _ index: FindingIndex, _ before: Runtime, _ after: Runtime
  ) -> [AnswerPair] {
    guard let old = index.observed(before, experiment.name),
      let new = index.observed(after, experiment.name)
    else { return [] }
    let lasting = [old, new].map { observed in
      observed.observations.filter { $0.value.isExact && !ofTheMoment.contains($0.role ?? "") }
    }
    return (lasting[1] + lasting[0]).map(\.name).unique.map { name in
      let values = lasting.map { side in side.first { $0.name == name }?.value }
      return AnswerPair(experiment: experiment, name: name, old: values[0], new: values[1])
    }
  }

  /// Roles of what depends on the process, or is no answer at all.
  private static let ofTheMoment: Set = [
    "profiler", "imported", "grown", "left", "resident", "seconds", Observation.why,
  ]

  var isChange: Bool { old != new }

  func history(_ before: Runtime, _ after: Runtime) -> ObservationHistory {
    ObservationHistory(
      experiment: experiment.name, observation: name,
      samples: [(before, old), (after, new)].map { runtime, value in
        Sample(runtime, value.map { .value($0) } ?? .silent)
      })
  }

  var turns: [RuntimeAnswers.ClaimTurn] {
    guard let old, let new else { return [] }
    return experiment.claims.filter { $0.observation == name }.compactMap { claim in
      let holds = claim.isMet(by: new)
      guard holds != claim.isMet(by: old) else { return nil }
      return .init(experiment: experiment, claim: claim, holds: holds, value: new)
    }
  }
}
