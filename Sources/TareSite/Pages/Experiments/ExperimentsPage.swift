import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// Every experiment by family: its question, and on how many versions it has an answer.
struct ExperimentsPage {
  let library: ExperimentLibrary
  private let index: FindingIndex

  init(_ library: ExperimentLibrary) {
    self.library = library
    index = library.index
  }

  private static let title = "Experiments"
  private static let summary =
    "Small questions about identity and size, each asked of every version of Python at hand."

  var isEmpty: Bool { library.experiments.isEmpty }

  var content: PageContent {
    guard !isEmpty else {
      return UnaskedPage(path: .experiments, title: Self.title, summary: Self.summary).content
    }
    return PageContent(
      path: .experiments, title: Self.title, summary: Self.summary,
      body: PageHead(title: [.text(headline)]).markup
        + Experiment.Family.allCases.flatMap(part))
  }

  private var headline: String {
    let faults = library.experiments.count { experiment in
      index.runtimes.contains { index[$0, experiment.name]?.isFault ?? false }
    }
    let all =
      "\(Words.count(library.experiments.count, "experiment")) on "
      + Words.count(index.runtimes.count, "version")
    return faults == 0 ? "\(all), none with a fault" : "\(all), \(faults) with a fault"
  }

  private func part(_ family: Experiment.Family) -> [Markup] {
    let experiments = library.family(family)
    guard !experiments.isEmpty else { return [] }
    return [
      HTML.h2(
        ["id": family.rawValue],
        HTML.a(
          ["href": SitePath.experiments.link(to: family.page)], .text(family.title.capitalisedFirst)
        )),
      Table(
        caption: "Experiments about \(family.title), and on how many versions each has an answer",
        corners: ["question"], columns: ["name", "claims", "answered", "not answered"],
        rows: experiments.map(row)
      ).markup,
    ]
  }

  private func row(_ experiment: Experiment) -> Table.Row {
    let outcomes = index.runtimes.compactMap { index[$0, experiment.name] }
    let observed = outcomes.count(where: \.isObserved)
    return Table.Row(
      heads: [Links.experiment(experiment, from: .experiments)],
      cells: [
        .text([Words.name(experiment.name)]),
        Self.number(experiment.claims.count), Self.number(observed),
        Self.number(outcomes.count - observed),
      ])
  }

  private static func number(_ number: Int) -> Table.Cell {
    .number(Formats.integer(number), value: Double(number))
  }
}

extension ExperimentsPage: PageKind {
  static let section: Section? = Section(title: "Experiments", group: .python, path: .experiments)
  static func isEmpty(in scope: SiteScope) -> Bool { ExperimentsPage(scope.experiments).isEmpty }

  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    let library = material.library.experiments
    try site.add(ExperimentsPage(library).content)
  }
}
