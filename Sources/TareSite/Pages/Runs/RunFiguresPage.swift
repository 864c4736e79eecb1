import TareAnalysis
import TareMarkup
import TareModel
import TareWording

/// Every figure that one run measured of one dataset on one runtime.
struct RunFiguresPage {
  let run: Run
  let runtime: Runtime
  let dataset: Dataset
  let index: CellIndex

  private var path: SitePath { .run(run.header.id, runtime.id, dataset.name) }
  private var title: String { "\(runtime.title), \(Words.isolated(dataset.name))" }

  var content: PageContent {
    PageContent(
      path: path, title: "\(title) in run \(run.header.id)",
      summary: "Every figure of \(title) in the run \(run.header.id).",
      parents: [.init("Run \(run.header.id)", .run(run.header.id))],
      body: PageHead(
        eyebrow: ["Run ", Links.run(run, from: path)],
        title: [.text("Every figure of \(runtime.title): "), Words.name(dataset.name)],
        lead: [
          "One row per loader, representation and access; a dash has its reason as a hint."
        ]
      ).markup + others + tables)
  }

  /// The same dataset on the other runtimes of the run.
  private var others: [Markup] {
    Links.same(
      on: run.header.runtimes.filter { $0.id != runtime.id }.sorted(by: >), from: path
    ) { .run(run.header.id, $0.id, dataset.name) }
  }

  private var tables: [Markup] {
    let cells = run.cells.filter {
      $0.key.runtime == runtime.id && $0.key.dataset == dataset.name
    }
    let tables = CellTables(cells: cells, index: index, catalog: run.header.catalog, title: title)
    let notes = NoteTable(cells: cells, metrics: run.header.catalog.metrics, title: title).table
    let content = [tables.memory, notes, tables.time, tables.instructions].compactMap { $0?.markup }
    return content.isEmpty ? [HTML.p(["class": "lack"], "Nothing was measured of it.")] : content
  }
}

extension RunFiguresPage: PageKind {
  static func add(of run: RunMaterial, to site: SiteAssembly) throws(SiteError) {
    guard let run = run.run else { return }
    let index = CellIndex(run.cells)
    for runtime in run.header.runtimes {
      for dataset in run.header.datasets {
        try site.add(
          RunFiguresPage(run: run, runtime: runtime, dataset: dataset, index: index).content)
      }
    }
  }
}
