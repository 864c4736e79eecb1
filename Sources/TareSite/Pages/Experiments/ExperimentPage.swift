import TareAnalysis
import TareMarkup
import TareModel
import TareWording

/// One experiment in full: the question, what slides say, what every version says, and the source.
struct ExperimentPage {
  let experiment: Experiment
  let library: ExperimentLibrary
  let index: FindingIndex
  private var path: SitePath { .experiment(experiment.name) }

  var content: PageContent {
    PageContent(
      path: path, title: Words.isolated(experiment.question),
      summary: "What each version answers: \(Words.isolated(experiment.question))",
      parents: [.init(experiment.family.title, experiment.family.page)],
      body: PageHead(
        eyebrow: ["Experiment ", Words.name(experiment.name), ", ", family],
        title: [Words.foreign(experiment.question)]
      ).markup + claims + observed + growth + absent + again + source)
  }

  private var family: Markup {
    let page = experiment.family.page
    return HTML.a(["href": path.link(to: page)], .text(experiment.family.title))
  }

  private var runtimes: [Runtime] {
    index.runtimes.filter { index[$0, experiment.name] != nil }
  }

  private var claims: [Markup] {
    let names = VersionNames(index.runtimes)
    let rows = experiment.claims.map { ClaimRow(experiment, $0, index: index, names: names) }
    guard !rows.isEmpty else { return [] }
    return [
      HTML.h2(["id": "claims"], "What the talk says of it"),
      ClaimTable(
        caption: "Claims of the slides, with what was observed", rows: rows, page: path
      ).markup,
    ]
  }

  private var observed: [Markup] {
    let histories = index.histories(of: experiment.name).map { history in
      ObservationHistory(
        experiment: history.experiment, observation: history.observation,
        samples: history.samples.filter { runtimes.contains($0.runtime) })
    }
    let isWords = { (history: ObservationHistory) in history.values.contains(where: \.isText) }
    let values = histories.filter { !isWords($0) }
    let table = VersionTable(
      caption:
        "What each version answers; a bar marks an answer that differs from the previous version",
      runtimes: runtimes, groups: [.init(rows: values)], target: .here)
    let lists = ListingFolds(experiment: experiment, index: index, runtimes: runtimes).markup
    return [HTML.h2(["id": "observed"], "What was observed")]
      + (histories.isEmpty ? [HTML.p(["class": "lack"], "Nothing was observed.")] : [])
      + (values.isEmpty ? [] : [table.markup])
      + TextTable(rows: histories.filter(isWords), runtimes: runtimes).markup + lists
      + [Links.source(library.runs(of: [experiment]), from: path)]
  }

  private var growth: [Markup] {
    guard experiment.family != .growth else {
      return [
        HTML.p(
          "The curves, and what they show, are on the page ",
          HTML.a(["href": path.link(to: .growth)], "How records grow"), ".")
      ]
    }
    return index.series(of: experiment.name).flatMap { name in
      GrowthPart(experiment: experiment, series: name, library: library, index: index, page: path)
        .markup(level: HTML.h2)
    }
  }

  /// The versions without an answer, with the reason.
  private var absent: [Markup] {
    let table = FindingFaults(
      findings: runtimes.compactMap { runtime in
        index[runtime, experiment.name].map {
          Finding(runtime: runtime.id, experiment: experiment.name, outcome: $0)
        }
      }, runtimes: runtimes
    ).table
    guard let table else { return [] }
    return [HTML.h2(["id": "unavailable"], "Not answered"), table.markup]
  }

  /// Where the command stands that asks again.
  static let again = "again"

  private var again: [Markup] {
    [
      HTML.h2(["id": Self.again], "Ask it again"),
      HTML.p(
        experiment.dataset == nil
          ? "On every interpreter at hand:"
          : "On every interpreter at hand; records of your own are named by the path of their file:"
      ),
      CommandLineText(
        ["tare", "run", "--experiment", experiment.name]
          + (experiment.dataset.map { ["--data", $0] } ?? []) + ["--runtime", "*"]
      ).markup,
    ]
  }

  private var source: [Markup] {
    [HTML.h2(["id": "source"], "The source that runs")] + [
      HTML.p(
        ["class": "subtitle"],
        "Compiled as source, so that neither a warning nor this program changes the answer."),
      Preformatted.code(experiment.source),
    ]
  }
}

extension ExperimentPage: PageKind {
  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    let library = material.library.experiments
    let index = library.index
    for experiment in library.experiments {
      try site.add(
        ExperimentPage(experiment: experiment, library: library, index: index).content)
    }
  }
}

extension Experiment.Family {
  /// The page that shows the family as a whole.
  var page: SitePath {
    switch self {
    case .identity: .identity
    case .sizes: .sizes
    case .growth: .growth
    case .profilers: .profilers
    case .talk: .talk
    }
  }

  var title: String {
    switch self {
    case .identity: "identity"
    case .sizes: "base sizes"
    case .growth: "growth"
    case .profilers: "profilers"
    case .talk: "the talk"
    }
  }
}
