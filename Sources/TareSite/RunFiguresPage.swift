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
