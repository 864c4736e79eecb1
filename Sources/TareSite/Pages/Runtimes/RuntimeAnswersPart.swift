import TareAnalysis
import TareMarkup
import TareModel
import TareWording

/// What changed in the answers of experiments since the version before: answers, curves, claims.
struct RuntimeAnswersPart {
  let answers: RuntimeAnswers
  /// The runs that speak for the experiments.
  let runs: [String]
  /// The page it stands on.
  let page: SitePath

  /// Nil where no older version was asked the same.
  init?(_ runtime: Runtime, _ library: ExperimentLibrary, page: SitePath) {
    let experiments = library.experiments
    guard let answers = RuntimeAnswers(on: runtime, experiments, library.index) else { return nil }
    self.answers = answers
    self.page = page
    let told = answers.groups.map(\.experiment) + answers.series.map(\.experiment)
    runs = library.runs(of: told.isEmpty ? experiments : told)
  }

  private var title: String {
    "What changed from \(answers.before.title) to \(answers.after.title)"
  }

  var markup: [Markup] {
    [
      HTML.h2(["id": "answers"], .text(title)),
      HTML.p(
        ["class": "subtitle"], .text(RuntimeAnswersText(answers).sentence),
        " Times, and what depends on the process, are not compared here."),
    ] + table + list("curves", "Curves of growth", curves) + list("claims", "Claims", claims)
      + [Links.source(runs, from: page)]
  }

  private var table: [Markup] {
    guard !answers.groups.isEmpty else { return [] }
    let groups = answers.groups.map { group in
      let cause: [Markup] =
        group.cause.map { [" ", HTML.span(["class": "cause"], .text($0.sentence))] } ?? []
      return VersionTable.Group(
        head: [Links.experiment(group.experiment, from: page)] + cause, rows: group.answers)
    }
    return [
      VersionTable(
        caption: "Answers of experiments that changed, with the cause where one is known",
        runtimes: [answers.before, answers.after], groups: groups,
        target: .experiments(from: page)
      ).markup
    ]
  }

  private var curves: [[Markup]] {
    answers.series.map { change in
      [Links.experiment(change.experiment, from: page), " "]
        + RuntimeAnswersText(answers).words(change)
    }
  }

  private var claims: [[Markup]] {
    answers.claims.map { turn in
      [Links.experiment(turn.experiment, from: page), " "] + RuntimeAnswersText(answers).words(turn)
    }
  }

  private func list(_ id: String, _ title: String, _ items: [[Markup]]) -> [Markup] {
    guard !items.isEmpty else { return [] }
    return [HTML.h3(["id": "\(id)"], .text(title)), HTML.ul(items.map { HTML.li($0) })]
  }
}
