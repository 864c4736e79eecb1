import TareAnalysis
import TareCharts
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// One representation: what it is, when to take it, how to write it, its weight and speed
/// everywhere.
struct RepresentationPage {
  /// Where the code stands.
  static let code = "source"

  let entry: Catalog.Entry
  /// The datasets that it was measured on.
  private let views: [DatasetView]
  /// Why nothing of it was measured, each reason once.
  private let reasons: [String]

  init(entry: Catalog.Entry, library: RunLibrary) {
    self.entry = entry
    views = library.datasets.filter { view in
      view.runtimes.contains { view.weight(entry.name, $0) != nil }
    }
    reasons =
      views.isEmpty
      ? library.datasets.flatMap { view in
        view.run.cells.filter { $0.key.representation == entry.name && !$0.outcome.isMeasured }
          .map(\.outcome.emptiness)
      }.unique : []
  }

  private var path: SitePath { .representation(entry.name) }
  private var verdicts: [RepresentationVerdict] {
    views.compactMap { RepresentationVerdict(entry.name, $0) }
  }

  var content: PageContent {
    PageContent(
      path: path, title: entry.name,
      summary:
        "\(entry.summary.trimmedSentence): weight and speed on every runtime, and its code.",
      body: PageHead(
        eyebrow: [.text("Representation"), .text(origin)],
        title: verdicts.first?.headline ?? [Words.name(entry.name)],
        lead: [.text("\(entry.summary.trimmedSentence).".capitalisedFirst)]
      ).markup + facts + absence + when + own + anatomy + weights + times + source + onward)
  }

  private var origin: String {
    entry.isPlugin ? ", from a plug-in" : entry.model == nil ? "" : ", a class of your own"
  }

  /// Of a class of the user's: what changing it would save, on each dataset.
  private var own: [Markup] {
    guard entry.model != nil else { return [] }
    return views.flatMap { view in
      OwnClassPart(view: view, only: entry.name).markup(
        from: path, heading: ["What changing it would save: ", Words.foreign(view.title)])
    }
  }

  private var facts: [Markup] {
    let lost = entry.givesUp?.trimmedSentence ?? ""
    let reads = entry.access.map { HTML.code(.text(Self.example(of: $0))) }
    let measured = views.map { Links.dataset($0, from: path, Words.name($0.dataset.name)) }
    let model = entry.model.map { model in
      [
        .text("\(OwnClassText.kind(model)), "), Words.name(model.type.name), " of ",
        Words.name(model.type.module), .text(", \(OwnClassText.making(model))"),
      ]
    }
    let facts: [(name: String, value: [Markup])] = [
      ("class", model ?? []),
      ("gives up", lost.isEmpty ? [] : [.text(lost)]),
      ("a field is read as", Words.list(reads)), ("measured on", Words.list(measured)),
    ].filter { !$0.1.isEmpty }
    return facts.isEmpty ? [] : [FactList(facts: facts).markup]
  }

  private static func example(of access: String) -> String {
    switch access {
    case "key": "r[\"id\"]"
    case "attribute": "r.id"
    case "index": "r[0]"
    default: access
    }
  }

  private var absence: [Markup] {
    guard views.isEmpty else { return [] }
    let shown = reasons.prefix(Self.mostReasons)
    return [HTML.p(["class": "lack"], "It was not weighed on any runtime of this site.")]
      + (shown.isEmpty ? [] : [HTML.ul(shown.map { HTML.li(Words.foreign($0)) })])
  }

  private static let mostReasons = 5

  private var when: [Markup] {
    guard !verdicts.isEmpty else { return [] }
    return [HTML.h2(["id": "when"], "When to take it")]
      + verdicts.map { verdict in
        HTML.div(["class": "answer"], verdict.sentences.map { HTML.p($0) })
      } + SteadinessText.caution(of: views, from: path)
  }

  // MARK: anatomy

  /// On the newest runtime of the first dataset that tells it, beside dict.
  private var anatomy: [Markup] {
    let places = views.flatMap { view in view.runtimes.map { (view, $0) } }
    let told = places.first { RecordAnatomy(entry.name, $0, $1) != nil }
    let untold = places.first { RecordAnatomy.absence(entry.name, $0, $1) != nil }
    guard let (view, runtime) = told ?? untold else { return [] }
    return [HTML.h2(["id": "bytes"], "Where its bytes go")]
      + AnatomyFigures(view, runtime).markup(
        entry.name, among: [entry.name, CellKey.plain].unique, ids: ("anatomy", "fields"),
        page: path, level: HTML.h3)
  }

  // MARK: weight

  private var weights: [Markup] {
    guard !views.isEmpty else { return [] }
    return [HTML.h2(["id": "weight"], "Its weight from runtime to runtime")]
      + [multiples?.markup(level: HTML.h3)].compactMap(\.self)
      + [weightTable.markup]
  }

  private var runtimes: [Runtime] {
    var seen: Set<String> = []
    return views.flatMap(\.runtimes).filter { seen.insert($0.id).inserted }.sorted()
  }

  /// A small chart for each dataset; nil for fewer than three runtimes.
  private var multiples: Figure? {
    guard runtimes.count > 2, let view = views.first else { return nil }
    let isPlain = entry.name == CellKey.plain
    let names = isPlain ? [entry.name] : [entry.name, CellKey.plain]
    let panels = views.prefix(Self.mostPanels).map { view in
      MultiplesChart.Panel(
        Words.isolated(view.title),
        names.map { name in runtimes.map { view.weight(name, $0) } })
    }
    let chart = MultiplesChart(
      title: "Bytes a record as \(entry.name) by runtime",
      summary: trend.map(\.plainText).joined(), panelTitle: "dataset",
      categories: runtimes.map(\.version.minor), series: names, format: .bytes,
      panels: Array(panels))
    return Figure(
      id: "weight-by-runtime", finding: trend,
      subtitle: ["Allocated bytes a record, from zero, on one scale for all datasets."],
      chart: chart,
      source: .init(
        run: Links.run(view.run, from: path),
        runtime: Words.count(runtimes.count, "runtime"), loader: CellKey.plainLoader,
        samples: Links.samples(path, Self.samples, from: path)))
  }

  private static let mostPanels = 12

  /// What the years did to it, on the first dataset.
  private var trend: [Markup] {
    let known = runtimes.compactMap { runtime in
      views.first?.weight(entry.name, runtime).map { (runtime.title, $0) }
    }
    guard let first = known.first, let last = known.last, known.count > 1 else {
      return ["Weight by runtime"]
    }
    let change = last.1 / first.1 - 1
    return [
      .text(
        "\(Formats.bytes(first.1)) on \(first.0), \(Formats.bytes(last.1)) on \(last.0): "
          + (areAlike(last.1, first.1) ? "unchanged" : Formats.change(change)))
    ]
  }

  private var weightTable: Table {
    Table(
      caption:
        "Allocated bytes a record as \(entry.name), coloured against dict on the same runtime",
      corners: ["dataset"], columns: runtimes.map(\.title),
      rows: views.map { view in
        Table.Row(
          heads: [Links.dataset(view, from: path, Words.foreign(view.title))],
          cells: runtimes.map { weight(view, $0) })
      })
  }

  private func weight(_ view: DatasetView, _ runtime: Runtime) -> Table.Cell {
    let key = view.key(entry.name, .allocated, runtime)
    guard let bytes = view.weight(entry.name, runtime) else {
      return .empty(reason: view.index[key]?.emptiness ?? "not part of this run")
    }
    let link = view.index[key] == nil ? nil : CellAddress(key: key).link(from: path)
    guard let plain = view.weight(CellKey.plain, runtime), plain > 0 else {
      return .number(Formats.bytes(bytes), value: bytes, link: link)
    }
    let ratio = bytes / plain
    return .heat(
      Formats.bytes(bytes), ratio: ratio, value: bytes, other: Formats.ratio(ratio),
      title: "\(Formats.ratio(ratio)) of dict", link: link)
  }

  // MARK: time

  private var times: [Markup] {
    let tables = views.compactMap(timeTable)
    guard !tables.isEmpty else { return [] }
    return [
      HTML.h2(["id": "time"], "Its speed, benchmark by benchmark"),
      HTML.p(
        ["class": "subtitle"],
        """
        Time divided by the time of the same benchmark on dicts read by key, and the seconds \
        for one 
        """,
        "run over all records; each figure leads to its samples."),
    ]
      + tables.enumerated().map { index, part in
        Fold(
          summary: [Words.foreign(part.title)], content: [part.table.markup], isOpen: index == 0
        ).markup
      }
  }

  private func timeTable(_ view: DatasetView) -> (title: String, table: Table)? {
    let accesses = entry.access + [CellKey.noAccess]
    let rows = view.catalog.benchmarks.flatMap { benchmark in
      accesses.compactMap { access -> Table.Row? in
        let keys = view.runtimes.map { runtime in
          view.key(entry.name, access: access, .benchmark(benchmark.name), runtime)
        }
        guard keys.contains(where: { view.index.time($0) != nil }) else { return nil }
        return Table.Row(
          heads: [
            Links.benchmark(benchmark.name, from: path),
            .text(Words.reach(access)),
          ],
          cells: keys.reversed().map { TimeTable.cell($0, view.index, from: path) })
      }
    }
    guard !rows.isEmpty else { return nil }
    return (
      view.title,
      Table(
        caption: "\(entry.name) on \(Words.isolated(view.title)): time relative to dict",
        corners: ["benchmark", "access"], columns: view.runtimes.reversed().map(\.title),
        rows: rows)
    )
  }

  // MARK: source and links

  private var source: [Markup] {
    let section = WrittenCode.section(of: entry, views: views)
    return section.isEmpty
      ? [] : [HTML.h2(["id": Self.code], "How to write it")] + section
  }

  private static let samples = "samples"

  private var onward: [Markup] {
    guard !views.isEmpty else { return [] }
    return [
      HTML.h2(["id": Self.samples], "Every sample"),
      HTML.ul(
        views.map { view in
          let links = view.runtimes(measuring: entry.name).map { runtime in
            HTML.a(
              ["href": path.link(to: .samples(view.dataset.name, entry.name, runtime.id))],
              .text(runtime.title))
          }
          return HTML.li([Words.foreign(view.title), " on "] + Words.list(links))
        }),
    ]
  }
}

extension RepresentationPage: PageKind {
  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    let library = material.library
    for entry in library.representations {
      try site.add(RepresentationPage(entry: entry, library: library).content)
    }
  }
}
