import TareAnalysis
import TareMarkup
import TareModel
import TareWording

/// What a record of one dataset weighs in every representation on every runtime, by every way to
/// weigh.
struct DatasetRuntimesPage {
  let view: DatasetView
  private let tables: [(metric: String, table: Table)]

  /// Nil where nothing was weighed.
  init?(view: DatasetView) {
    self.view = view
    tables = RuntimeTables(view: view, page: .weights(view.dataset.name)).tables
    guard !tables.isEmpty else { return nil }
  }

  var path: SitePath { .weights(view.dataset.name) }
  /// The ways to weigh, in the order of the page.
  var metrics: [String] { tables.map(\.metric) }

  var heading: String {
    guard view.runtimes.count == 1, let only = view.runtimes.first else {
      return "From runtime to runtime"
    }
    return "A record on \(only.title), weighed in \(Words.count(tables.count, "way"))"
  }

  var content: PageContent {
    PageContent(
      path: path, title: "\(Words.isolated(view.title)) from runtime to runtime",
      summary: "What a record of \(Words.isolated(view.dataset.name)) weighs on every runtime.",
      parents: [.init(Words.isolated(view.title), view.path)],
      body: PageHead(
        eyebrow: ["Dataset ", Links.dataset(view, from: path, Words.name(view.dataset.name))],
        title: [Words.foreign(view.title), .text(": \(heading.lowercasedFirst)")],
        lead: [
          "One record with ", Words.name(CellKey.plainLoader),
          " as loader; each figure leads to its samples. What the metrics mean is told under ",
          HTML.a(["href": path.link(to: .method)], "method"), ".",
        ]
      ).markup
        + tables.flatMap { metric, table in
          [HTML.h2(["id": Slug(metric).id], .text(metric.capitalisedFirst)), table.markup]
        } + [HTML.p(["class": "source"], "Source: run ", Links.run(view.run, from: path), ".")])
  }
}

extension DatasetRuntimesPage: PageKind {
  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    for view in material.library.datasets {
      if let page = DatasetRuntimesPage(view: view) { try site.add(page.content) }
    }
  }
}

extension String {
  /// Without the capital at its beginning, so that it can stand inside a sentence.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
