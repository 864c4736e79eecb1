import TareAnalysis
import TareMarkup
import TareModel

/// Every figure that one run measured on one runtime.
struct RunFiguresPage {
  let run: Run
  let runtime: Runtime
  let index: CellIndex

  private var path: SitePath { .run(run.header.id, runtime.id) }

  var content: PageContent {
    let cells = run.cells.filter { $0.key.runtime == runtime.id }
    let groups = Dictionary(grouping: cells, by: \.key.dataset)
    let parts = run.header.datasets.flatMap { dataset -> [Markup] in
      let cells = groups[dataset.name] ?? []
      let title = "\(runtime.title), \(Words.isolated(dataset.name))"
      let tables = CellTables(
        cells: cells, index: index, catalog: run.header.catalog, title: title)
      let notes = NoteTable(cells: cells, title: title).table
      let content = [tables.memory, notes, tables.time].compactMap { $0?.markup }
      return content.isEmpty ? [] : [HTML.h2(Words.name(dataset.name))] + content
    }
    return PageContent(
      path: path, title: "\(runtime.title) in run \(run.header.id)",
      summary: "Every figure of \(runtime.title) in the run \(run.header.id).",
      parents: [.init("Run \(run.header.id)", .run(run.header.id))],
      body: PageHead(
        eyebrow: ["Run ", Links.run(run, from: path)],
        title: [.text("Every figure of \(runtime.title)")],
        lead: [
          "A row for each way of loading, holding and reaching; a dash says why there is no figure."
        ]
      ).markup
        + (parts.isEmpty ? [HTML.p(["class": "lack"], "Nothing was measured on it.")] : parts))
  }
}
