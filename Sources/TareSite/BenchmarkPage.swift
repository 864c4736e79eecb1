import TareAnalysis
import TareCharts
import TareMarkup
import TareModel

/// One benchmark: what runs, who is fast at it, and the times on every runtime.
struct BenchmarkPage {
  let entry: Catalog.Entry
  private let views: [DatasetView]

  init(entry: Catalog.Entry, library: RunLibrary) {
    self.entry = entry
    views = library.datasets
  }

  private var path: SitePath { .benchmark(entry.name) }

  var content: PageContent {
    let figures = views.compactMap { view -> (DatasetView, Figure)? in
      view.runtimes.first.flatMap { runtime in
        RatioFigure(view: view, runtime: runtime, page: path).ofRepresentations(entry.name)
      }.map { (view, $0) }
    }
    return PageContent(
      path: path, title: entry.name,
      summary: "\(entry.summary.trimmedSentence): the time of every representation.",
      body: PageHead(
        eyebrow: [.text("Benchmark "), Words.name(entry.name)],
        title: figures.first?.1.finding ?? [Words.name(entry.name)],
        lead: [.text("\(entry.summary.trimmedSentence).".capitalisedFirst)]
      ).markup + source
        + figures.flatMap { view, figure in
          [HTML.h2(Words.foreign(view.title)), figure.markup(level: HTML.h3)]
        } + tables)
  }

  private var source: [Markup] {
    guard let source = entry.source, !source.isEmpty else { return [] }
    return [
      HTML.p(["class": "subtitle"], "What runs, for a record held as dict and read by key:"),
      Preformatted.code(source),
    ]
  }

  private var tables: [Markup] {
    let tables = views.compactMap(table)
    guard !tables.isEmpty else { return [] }
    return [
      HTML.h2(["id": "runtimes"], "On every runtime"),
      HTML.p(
        ["class": "subtitle"],
        "Time relative to dict, and seconds for one run; each figure leads to its samples."),
      Table.Cell.legend,
    ]
      + tables.enumerated().map { index, part in
        Fold(
          summary: [Words.foreign(part.title)], content: [part.table.markup], isOpen: index == 0
        ).markup
      }
  }

  private func table(_ view: DatasetView) -> (title: String, table: Table)? {
    let runtimes = Array(view.runtimes.reversed())
    let rows = view.catalog.representations.flatMap { held in
      (held.access + [CellKey.noAccess]).compactMap { access -> Table.Row? in
        let keys = runtimes.map { runtime in
          Scope(runtime: runtime.id, dataset: view.dataset.name)
            .key(held.name, access: access, .benchmark(entry.name))
        }
        guard keys.contains(where: { view.index.time($0) != nil }) else { return nil }
        return Table.Row(
          heads: [
            Links.representation(held.name, from: path),
            .text(access == CellKey.noAccess ? "" : access),
          ],
          cells: keys.map { TimeTable.cell($0, view.index, from: path) })
      }
    }
    guard !rows.isEmpty else { return nil }
    return (
      view.title,
      Table(
        caption: "\(entry.name) on \(Words.isolated(view.title)): time relative to dict",
        corners: ["representation", "access"], columns: runtimes.map(\.title), rows: rows)
    )
  }
}
