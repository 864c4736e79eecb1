import TareAnalysis
import TareCharts
import TareMarkup
import TareModel

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
        .markup + (rows.isEmpty ? Lack.nothing : [table.markup]))
  }

  private var lead: [Markup] {
    guard let view = library.headline, let runtime = view.runtimes.first else { return [] }
    return [
      "The fastest for ", Links.dataset(view, from: path, Words.foreign(view.title)), .text(" on "),
      Links.runtime(runtime, from: path), "; each name leads to all of them with their spread.",
    ]
  }

  private var rows: [Table.Row] { library.benchmarks.map(row) }

  private var table: Table {
    Table(
      caption: "Benchmarks", corners: ["benchmark"],
      columns: ["fastest", "against dict", "what runs"], rows: rows)
  }

  private func row(_ entry: Catalog.Entry) -> Table.Row {
    let rows = library.headline.flatMap { view in
      view.runtimes.first.flatMap { runtime in
        RatioFigure(view: view, runtime: runtime, page: path).rows(entry.name).first
      }
    }
    return Table.Row(
      heads: [Links.benchmark(entry.name, from: path)],
      cells: [
        rows.map { .text([.text($0.label)]) }
          ?? .empty(reason: "nothing is held against dict here"),
        rows.map {
          .heat(
            Formats.ratio($0.value), ratio: $0.value,
            title: "\(Formats.ratio($0.low)) to \(Formats.ratio($0.high)) over its processes")
        } ?? .empty(reason: "nothing is held against dict here"),
        .text([.text(entry.summary.trimmedSentence)]),
      ])
  }
}
