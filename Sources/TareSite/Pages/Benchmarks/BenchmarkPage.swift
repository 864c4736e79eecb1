import TareAnalysis
import TareMarkup
import TareModel
import TareWording

/// One benchmark on one dataset: what runs, who is fast at it, and the times on every runtime.
struct BenchmarkPage {
  let entry: Catalog.Entry
  private let view: DatasetView
  /// All datasets on which it was timed.
  private let views: [DatasetView]

  /// One for each dataset on which it was timed; the first is the page of the benchmark's own name.
  static func all(_ entry: Catalog.Entry, _ library: RunLibrary) -> [BenchmarkPage] {
    let views = library.datasets.filter { view in
      view.run.cells.contains {
        $0.key.dataset == view.dataset.name && $0.key.measure == .benchmark(entry.name)
          && $0.outcome.isMeasured
      }
    }
    return views.map { BenchmarkPage(entry: entry, view: $0, views: views) }
  }

  private var path: SitePath { path(view) }

  private func path(_ view: DatasetView) -> SitePath {
    view.path == views.first?.path
      ? .benchmark(entry.name) : .benchmark(entry.name, view.dataset.name)
  }

  private var isFirst: Bool { path == .benchmark(entry.name) }

  var content: PageContent {
    let figure = figure(view)
    return PageContent(
      path: path,
      title: isFirst ? entry.name : "\(entry.name), \(Words.isolated(view.title))",
      summary: "\(entry.summary.trimmedSentence): the time of every representation.",
      parents: isFirst ? [] : [.init(entry.name, .benchmark(entry.name))],
      body: PageHead(
        eyebrow: [
          .text("Benchmark "), Words.name(entry.name), " on dataset ",
          Links.dataset(view, from: path, Words.name(view.dataset.name)),
        ],
        title: figure?.finding ?? [Words.name(entry.name)],
        lead: [.text("\(entry.summary.trimmedSentence).".capitalisedFirst)]
      ).markup + SteadinessText.caution(of: view, from: path) + source
        + (figure.map { [HTML.h2(Words.foreign(view.title)), $0.markup(level: HTML.h3)] } ?? [])
        + instructions + runtimes + others)
  }

  /// On the newest runtime.
  private func figure(_ view: DatasetView) -> Figure? {
    view.runtimes.first.flatMap { runtime in
      RatioFigure(view: view, runtime: runtime, page: path).ofRepresentations(entry.name)
    }
  }

  /// On the newest runtime.
  private var instructions: [Markup] {
    view.runtimes.first.flatMap { runtime in
      InstructionTable(view, runtime, page: path)
        .markup(of: .benchmark(entry.name), id: "instructions", level: HTML.h2)
    }.map { [$0] } ?? []
  }

  private var source: [Markup] {
    guard let source = entry.source, !source.isEmpty else { return [] }
    return [
      HTML.p(
        ["class": "subtitle"],
        """
        What runs, for the talk’s cargo held as dict and read by key; other data bring their \
        own fields:
        """
      ),
      Preformatted.code(source),
    ]
  }

  /// What it comes to on the other datasets.
  private var others: [Markup] {
    let others = views.filter { $0.path != view.path }
    guard !others.isEmpty else { return [] }
    return [
      HTML.h2(["id": "datasets"], "On other datasets"),
      HTML.ul(
        others.map { other in
          HTML.li(
            [HTML.a(["href": path.link(to: path(other))], Words.foreign(other.title))]
              + (figure(other).map { [": "] + $0.finding } ?? []))
        }),
    ]
  }

  private var runtimes: [Markup] {
    guard let table else { return [] }
    return [
      HTML.h2(["id": "runtimes"], "On every runtime"),
      HTML.p(
        ["class": "subtitle"],
        "Time relative to dict, and seconds for one run; each figure leads to its samples."),
      table.markup,
    ]
  }

  private var table: Table? {
    let runtimes = Array(view.runtimes.reversed())
    let rows = view.catalog.representations.flatMap { held in
      (held.access + [CellKey.noAccess]).compactMap { access -> Table.Row? in
        let keys = runtimes.map { runtime in
          view.key(held.name, access: access, .benchmark(entry.name), runtime)
        }
        guard keys.contains(where: { view.index.time($0) != nil }) else { return nil }
        return Table.Row(
          heads: [
            Links.representation(held.name, from: path),
            .text(Words.reach(access)),
          ],
          cells: keys.map { TimeTable.cell($0, view.index, from: path) })
      }
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      caption: "\(entry.name) on \(Words.isolated(view.title)): time relative to dict",
      corners: ["representation", "access"], columns: runtimes.map(\.title), rows: rows)
  }
}

extension BenchmarkPage: PageKind {
  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    for entry in material.library.benchmarks {
      for page in BenchmarkPage.all(entry, material.library) { try site.add(page.content) }
    }
  }
}
