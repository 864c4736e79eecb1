import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// All representations side by side, on the dataset of the first page.
struct RepresentationsPage {
  let library: RunLibrary
  private let path = SitePath.representations

  init(_ library: RunLibrary) { self.library = library }

  var content: PageContent {
    PageContent(
      path: path, title: "Representations",
      summary: "Every way to hold records that was measured: weight, speed, and what it gives up.",
      body: PageHead(title: finding, lead: lead).markup
        + SteadinessText.caution(of: [library.headline].compactMap(\.self), from: path)
        + (table.map { [$0.markup] } ?? EmptyState.nothing))
  }

  private var entries: [Catalog.Entry] { library.representations }

  private var finding: [Markup] {
    guard let view = library.headline, let runtime = view.runtimes.first,
      let answer = Answer(view.summaries(runtime)), let least = answer.lightest.first,
      least.share < 1
    else { return ["Representations"] }
    return [
      .text(Words.count(view.summaries(runtime).choices.count, "way")),
      " to hold the same records: the smallest is ",
      .text(Words.size(least.share, of: "a dict")),
    ]
  }

  private var lead: [Markup] {
    guard let view = library.headline, let runtime = view.runtimes.first else { return [] }
    return [
      "Figures for ", Links.dataset(view, from: path, Words.foreign(view.title)),
      .text(" on "), Links.runtime(runtime, from: path),
      "; each name leads to every runtime and dataset.",
      .text(view.summaries(runtime).unchosen.map { " \($0)" } ?? ""),
    ]
  }

  private var table: Table? {
    guard !entries.isEmpty, let view = library.headline, let runtime = view.runtimes.first else {
      return nil
    }
    let summaries = view.summaries(runtime)
    let plain = summaries.plain?.weight?.bytes
    return Table(
      caption: "Representations by weight and time; sorted by weight",
      corners: ["representation"],
      columns: ["bytes a record", "time to scan", "making it", "what it is", "gives up"],
      rows: entries.map { ($0, summaries[$0.name]) }.sorted { first, second in
        (first.1?.bytes ?? .infinity) < (second.1?.bytes ?? .infinity)
      }.map { entry, summary in
        Table.Row(
          heads: [Links.representation(entry.name, from: path)],
          cells: [
            weight(entry.name, summary, plain, view, runtime), pace(summary),
            build(summary), .text([.text(entry.summary.trimmedSentence)]),
            entry.givesUp.flatMap { $0.isEmpty ? nil : .text([.text($0.trimmedSentence)]) }
              ?? .empty(reason: "gives up nothing"),
          ])
      })
  }

  private func weight(
    _ name: String, _ summary: RepresentationSummary?, _ plain: Double?, _ view: DatasetView,
    _ runtime: Runtime
  ) -> Table.Cell {
    let key = view.key(name, .allocated, runtime)
    guard let summary, let bytes = summary.bytes else {
      return .empty(reason: view.index[key]?.emptiness ?? "not weighed here")
    }
    let weighed = summary.isByResident ? view.key(name, .resident, runtime) : key
    let link = CellAddress(key: weighed).link(from: path)
    guard let plain, plain > 0 else {
      return .number(Formats.bytes(bytes), value: bytes, link: link)
    }
    return .heat(
      Formats.bytes(bytes), ratio: bytes / plain, value: bytes, other: Formats.ratio(bytes / plain),
      title: summary.isByResident ? "against dict, \(AnswerText.byResident)" : "against dict",
      link: link)
  }

  private func pace(_ summary: RepresentationSummary?) -> Table.Cell {
    guard let pace = summary?.bestPace else { return .empty(reason: "not timed here") }
    return .heat(
      Formats.ratio(pace.ratio), ratio: pace.ratio, other: Words.access(pace.access),
      title: "\(Formats.ratio(pace.low)) to \(Formats.ratio(pace.high)) over its processes")
  }

  private func build(_ summary: RepresentationSummary?) -> Table.Cell {
    guard let ratio = summary?.build else { return .empty(reason: "not timed here") }
    return .heat(Formats.ratio(ratio), ratio: ratio, title: "against making dicts")
  }
}

extension RepresentationsPage: PageKind {
  static let section: Section? = Section(
    title: "Representations", group: .figures, path: .representations)
  static func isEmpty(in scope: SiteScope) -> Bool { !scope.hasFigures }

  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    let library = material.library
    try site.add(RepresentationsPage(library).content)
  }
}
