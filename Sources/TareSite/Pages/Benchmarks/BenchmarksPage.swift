import TareAnalysis
import TareCharts
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// All benchmarks, and who is fastest at each.
struct BenchmarksPage {
  let library: RunLibrary
  private let path = SitePath.benchmarks

  init(_ library: RunLibrary) { self.library = library }

  var content: PageContent {
    PageContent(
      path: path, title: "Benchmarks",
      summary: "Every operation that was timed over all records, and who is fastest at it.",
      body: PageHead(title: ["Which representation is fast depends on what you do"], lead: lead)
        .markup
        + SteadinessText.caution(of: [library.headline].compactMap(\.self), from: path)
        + (rows.isEmpty ? EmptyState.nothing : [table.markup]) + others)
  }

  private var lead: [Markup] {
    guard let view = library.headline, let runtime = view.runtimes.first else { return [] }
    return [
      "The fastest for ", Links.dataset(view, from: path, Words.foreign(view.title)), .text(" on "),
      Links.runtime(runtime, from: path), "; each name leads to all of them with their spread.",
    ]
  }

  /// What was offered and not timed, as the quick preset leaves out what using records costs.
  private var others: [Markup] {
    guard let view = library.headline else { return [] }
    let timed = Set(library.benchmarks.map(\.name))
    let names = view.catalog.benchmarks.map(\.name).filter { !timed.contains($0) }
    guard !names.isEmpty else { return [] }
    return [
      HTML.p(["Not timed: "] + Words.names(names) + [". This times all:"]),
      MeasureAgain(header: view.run.header).command(dataset: view.dataset.name, .benchmark, "*")
        .markup,
    ]
  }

  private var rows: [Table.Row] { library.benchmarks.map(row) }

  private var table: Table {
    Table(
      caption: "Benchmarks", corners: ["benchmark"],
      columns: ["fastest", "against dict", "what runs"], rows: rows)
  }

  /// Who is fastest, or comes next to dict, and its time against dict.
  private func fastest(_ entry: Catalog.Entry, _ first: DotChart.Row?) -> [Table.Cell] {
    if entry.name == Measure.load.name {
      let link = HTML.a(["href": path.link(to: .loaders)], "loaders against json")
      return [.text([link]), .empty(reason: "dicts alone are loaded")]
    }
    guard let first else {
      return [Table.Cell](repeating: .empty(reason: "not timed beside dict"), count: 2)
    }
    let name = first.value < 1 ? first.label : "none is faster than dict; \(first.label) is next"
    let range = "\(Formats.ratio(first.low)) to \(Formats.ratio(first.high)) over its processes"
    return [
      .text([.text(name)]), .heat(Formats.ratio(first.value), ratio: first.value, title: range),
    ]
  }

  private func row(_ entry: Catalog.Entry) -> Table.Row {
    let first = library.headline.flatMap { view in
      view.runtimes.first.flatMap { runtime in
        RatioFigure(view: view, runtime: runtime, page: path).rows(entry.name).first
      }
    }
    return Table.Row(
      heads: [Links.benchmark(entry.name, from: path)],
      cells: fastest(entry, first) + [
        .text([.text(entry.summary.trimmedSentence)])
      ])
  }
}

extension BenchmarksPage: PageKind {
  static let section: Section? = Section(title: "Benchmarks", group: .figures, path: .benchmarks)
  static func isEmpty(in scope: SiteScope) -> Bool { !scope.hasTimes }

  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    let library = material.library
    try site.add(BenchmarksPage(library).content)
  }
}
