import TareAnalysis
import TareMarkup
import TareModel
import TareWording

/// Under a slide: the source of an experiment, and its byte code on the versions that matter there.
struct TalkFold {
  let experiment: Experiment
  /// The claims of the slide.
  let rows: [ClaimRow]
  let index: FindingIndex

  var markup: Markup {
    Fold(
      summary: ["How it is asked: ", Words.foreign(experiment.question)],
      content: [Preformatted.code(experiment.source)] + listings + [
        HTML.p(
          ["class": "note"], "Every version’s answer: ",
          Links.experiment(experiment, from: .talk), ".")
      ]
    ).markup
  }

  /// On the slide's own versions and on the newest; all others are on the experiment's page.
  private var listings: [Markup] {
    let samples = rows.filter { $0.experiment == experiment }.flatMap {
      [$0.verdict.own, $0.verdict.newest].compactMap(\.self)
    }
    let runtimes = Set(samples.map(\.runtime))
    return ListingFolds(experiment: experiment, index: index, runtimes: Array(runtimes)).markup
  }
}
