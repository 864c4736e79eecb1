import TareAnalysis
import TareCharts
import TareMarkup
import TareModel

/// How records grow: with more fields, and with more of them; what the curves show said in words.
struct GrowthPage {
  let library: ExperimentLibrary
  private let experiments: [Experiment]
  private let index: FindingIndex

  init(_ library: ExperimentLibrary) {
    self.library = library
    experiments = library.family(.growth)
    index = library.index
  }

  private static let title = "How records grow"
  private static let summary =
    "Bytes and nanoseconds a record by its number of fields and by the number of records."

  var content: PageContent {
    let parts = experiments.flatMap(part)
    guard !parts.isEmpty else {
      return UnaskedPage(path: .growth, title: Self.title, summary: Self.summary).content
    }
    return PageContent(
      path: .growth, title: Self.title, summary: Self.summary,
      body: PageHead(
        title: [.text(Self.title)],
        lead: [
          "A record among few costs more than one among many, and one with many fields may cost ",
          "several times one with a field less.",
        ]
      ).markup + parts)
  }

  private func part(_ experiment: Experiment) -> [Markup] {
    let runtimes = index.runtimes.reversed().filter {
      !(index.observed($0, experiment.name)?.series.isEmpty ?? true)
    }
    guard let newest = runtimes.first else { return [] }
    let run = HTML.span(
      Words.list(
        library.runs(of: [experiment]).map { id in
          HTML.a(["href": SitePath.growth.link(to: .run(id))], .text(id))
        }))
    let parts = runtimes.map { runtime in
      GrowthFigures(
        experiment: experiment, runtime: runtime,
        series: index.observed(runtime, experiment.name)?.series ?? [], run: run)
    }
    let folds = parts.dropFirst().map {
      Fold(summary: [.text($0.runtime.title)], content: $0.markup(level: HTML.h3)).markup
    }
    let cliffs = CliffTable(experiment: experiment, runtimes: runtimes.reversed(), index: index)
    return [
      HTML.h2(["id": Slug(experiment.name).description], .text(experiment.question)),
      HTML.p(
        ["class": "subtitle"], .text("\(newest.title)\(place(experiment)). The source is that of "),
        HTML.a(
          ["href": SitePath.growth.link(to: .experiment(experiment.name))],
          Words.name(experiment.name)), "."),
    ] + (parts.first?.markup(level: HTML.h3) ?? []) + [cliffs.table?.markup].compactMap(\.self)
      + folds
  }

  private func place(_ experiment: Experiment) -> String {
    experiment.dataset.map { ", records of \($0)" } ?? ""
  }
}

extension SitePath {
  package static let growth = SitePath("growth.html")
}
