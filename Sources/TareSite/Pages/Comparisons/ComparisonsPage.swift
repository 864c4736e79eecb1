import TareAnalysis
import TareMarkup
import TareWording

/// Every comparison of the site in a sentence, the newest first.
struct ComparisonsPage {
  let entries: [Entry]
  private let path = SitePath.comparisons

  /// One comparison, without its cells.
  struct Entry: Sendable, Equatable {
    var base: String
    var head: String
    var headline: String
    var path: SitePath

    init(_ comparison: Comparison) {
      let page = ComparisonPage(comparison: comparison)
      base = ComparisonPage.name(comparison.base.header)
      head = ComparisonPage.name(comparison.head.header)
      headline = page.headline
      path = page.path
    }
  }

  init(_ entries: [Entry]) { self.entries = entries }

  var content: PageContent {
    PageContent(
      path: path, title: "Comparisons", summary: "Run against run, cell by cell.",
      body: PageHead(title: [.text(title)], lead: lead).markup + list)
  }

  private var title: String { entries.first?.headline ?? "No two runs to compare" }

  private var lead: [Markup] {
    guard entries.isEmpty else {
      return ["The newest run against the one before it. Every comparison is listed below."]
    }
    return [
      "Measure the same thing twice with ", Words.name("tare run"), ", or name a pair with ",
      Words.name("tare site --compare BASE..HEAD"), ".",
    ]
  }

  private var list: [Markup] {
    guard !entries.isEmpty else { return [] }
    let table = Table(
      caption: "Comparisons, the newest first", corners: ["head"], columns: ["base", "result"],
      rows: entries.map { entry in
        Table.Row(
          heads: [HTML.a(["href": path.link(to: entry.path)], .text(entry.head))],
          cells: [.text([.text(entry.base)]), .text([.text(entry.headline)])])
      })
    return [HTML.h2(["id": "all"], "All comparisons"), table.markup]
  }
}

extension ComparisonsPage: PageKind {
  static let section: Section? = Section(title: "Comparisons", group: .changes, path: .comparisons)
  static func isEmpty(in scope: SiteScope) -> Bool { !scope.hasComparisons }

  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    let comparisons = material.comparisons
    try site.add(ComparisonsPage(comparisons).content)
  }
}
