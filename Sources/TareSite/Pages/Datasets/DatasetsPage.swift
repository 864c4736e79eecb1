import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// All datasets side by side: what a record weighs, and what it would weigh at best.
struct DatasetsPage {
  let views: [DatasetView]
  private let path = SitePath.datasets

  init(_ library: RunLibrary) { views = library.datasets }

  var content: PageContent {
    PageContent(
      path: path, title: "Datasets",
      summary: "The lists of records that were measured, and what a record of each weighs.",
      body: PageHead(
        title: [.text(finding)],
        lead: [
          "What you can save depends on your records: how many fields they have, how deep they ",
          "are nested, and how much of them is text.",
        ]
      ).markup + (views.isEmpty ? EmptyState.nothing : [table(from: path).markup]) + own)
  }

  private var finding: String {
    let shares = views.compactMap { view in
      view.runtimes.first.flatMap { Answer(view.summaries($0)) }?.lightest.first?.share
    }
    guard let least = shares.min(), let most = shares.max() else { return "Datasets" }
    let (best, worst) = (Words.size(least), Words.size(most, of: "a dict"))
    return best == Words.size(most)
      ? "The smallest way to hold records is \(worst)"
      : "The smallest way is \(best) for some records and \(worst) for others"
  }

  func table(from page: SitePath) -> Table {
    Table(
      caption: "Datasets on the newest runtime that measured each, bytes a record",
      corners: ["dataset"],
      columns: ["records", "file", "as dict", "smallest", "its size", "runtime", "run"],
      rows: views.map { row($0, from: page) })
  }

  private func row(_ view: DatasetView, from page: SitePath) -> Table.Row {
    let runtime = view.runtimes.first
    let answer = runtime.flatMap { Answer(view.summaries($0)) }
    let reason = "dict and another representation were not weighed side by side"
    return Table.Row(
      heads: [
        Links.dataset(view, from: page, Words.foreign(view.title))
      ],
      cells: [
        .number(Formats.integer(view.dataset.records), value: Double(view.dataset.records)),
        .number(Formats.bytes(view.dataset.bytes), value: Double(view.dataset.bytes)),
        answer.map { .number(Formats.bytes($0.plainBytes), value: $0.plainBytes) }
          ?? .empty(reason: reason),
        answer.map { .text(Words.names($0.lightest.map(\.representation))) }
          ?? .empty(reason: reason),
        answer?.lightest.first.map {
          .heat(
            Formats.bytes($0.bytes), ratio: $0.share, value: $0.bytes,
            other: Formats.ratio($0.share),
            title: $0.isByResident
              ? "compared with a dict, \(AnswerText.byResident)" : "compared with a dict")
        } ?? .empty(reason: reason),
        .text(runtime.map { [Links.runtime($0, from: page)] } ?? []),
        .text([Links.run(view.run, from: page)]),
      ])
  }

  private var own: [Markup] {
    [
      HTML.h2(["id": "own"], "Weigh your own records"),
      HTML.p("A JSON array or a JSON Lines file is enough; fields and types are inferred."),
      CommandLineText(["tare", "run", "--data", "people.json"]).markup,
    ]
  }
}

extension DatasetsPage: PageKind {
  static let section: Section? = Section(title: "Datasets", group: .figures, path: .datasets)
  static func isEmpty(in scope: SiteScope) -> Bool { !scope.hasFigures }

  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    let library = material.library
    try site.add(DatasetsPage(library).content)
  }
}
