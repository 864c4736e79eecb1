import TareAnalysis
import TareMarkup
import TareModel
import TareWording

/// How records grow on one runtime: with more fields, and with more of them; what the curves show
/// said in words.
struct GrowthPage {
  let library: ExperimentLibrary
  private let experiments: [Experiment]
  private let index: FindingIndex
  /// Those on which anything grew, newest first.
  private let runtimes: [Runtime]
  /// The one that the page is about; nil where nothing grew.
  private let runtime: Runtime?

  /// A page for each runtime on which anything grew, the newest on the section's own page, which is
  /// there in any case.
  static func all(_ library: ExperimentLibrary) -> [GrowthPage] {
    let (experiments, index) = (library.family(.growth), library.index)
    let runtimes = index.runtimes.reversed().filter { runtime in
      experiments.contains { !(index.observed(runtime, $0.name)?.series.isEmpty ?? true) }
    }
    return (runtimes.isEmpty ? [nil] : runtimes.map(Optional.some)).map { runtime in
      GrowthPage(
        library: library, experiments: experiments, index: index, runtimes: runtimes,
        runtime: runtime)
    }
  }

  private static let title = "How records grow"
  private static let summary =
    "Bytes and nanoseconds a record by its number of fields and by the number of records."

  private var path: SitePath { runtime.map(address) ?? .growth }

  private func address(_ runtime: Runtime) -> SitePath {
    runtime == runtimes.first
      ? .growth : SitePath.growth.folder.file("\(Slug(runtime.id)).html")
  }

  var content: PageContent {
    guard let runtime else {
      return UnaskedPage(path: .growth, title: Self.title, summary: Self.summary).content
    }
    let isNewest = runtime == runtimes.first
    let title = isNewest ? Self.title : "\(Self.title) on \(runtime.title)"
    return PageContent(
      path: path, title: title, summary: Self.summary,
      parents: isNewest ? [] : [.init(Self.title, .growth)],
      body: PageHead(
        title: [.text(title)],
        lead: [
          "Small collections cost more per record. One more field can make a record several times ",
          "as large.",
        ]
      ).markup + Links.same(on: runtimes.filter { $0 != runtime }, from: path, at: address)
        + experiments.flatMap { part($0, runtime) })
  }

  private func part(_ experiment: Experiment, _ runtime: Runtime) -> [Markup] {
    guard let observed = index.observed(runtime, experiment.name), !observed.series.isEmpty else {
      return []
    }
    let run = HTML.span(Links.runs(library.runs(of: [experiment]), from: path))
    let figures = GrowthFigures(
      experiment: experiment, runtime: runtime, observed: observed, run: run, page: path)
    let cliffs = CliffTable(experiment: experiment, runtimes: runtimes.reversed(), index: index)
    return [
      HTML.h2(["id": Slug(experiment.name).id], .text(experiment.question)),
      HTML.p(
        ["class": "subtitle"],
        .text("\(runtime.title)\(place(experiment)). The source is that of "),
        HTML.a(
          ["href": path.link(to: .experiment(experiment.name))], Words.name(experiment.name)), "."),
    ] + figures.markup(level: HTML.h3)
      + (runtime == runtimes.first ? [cliffs.table?.markup].compactMap(\.self) : [])
  }

  private func place(_ experiment: Experiment) -> String {
    experiment.dataset.map { ", records of \($0)" } ?? ""
  }
}

extension GrowthPage: PageKind {
  static let section: Section? = Section(title: "Growth", group: .figures, path: .growth)
  static func isEmpty(in scope: SiteScope) -> Bool {
    GrowthPage.all(scope.experiments).allSatisfy { $0.runtime == nil }
  }

  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    for page in GrowthPage.all(material.library.experiments) { try site.add(page.content) }
  }
}

extension SitePath {
  package static let growth = SitePath("growth.html")
}
