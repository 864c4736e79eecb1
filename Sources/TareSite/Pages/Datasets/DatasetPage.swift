import TareAnalysis
import TareMarkup
import TareModel
import TareWording

/// Everything known of one dataset: the answer, the newest runtime's figures, all runtimes,
/// loaders.
struct DatasetPage {
  let view: DatasetView
  /// On the newest runtime; nil where the figures carry none.
  private let text: AnswerText?
  private let repeated: RepeatedValues?

  /// - Parameter repeated: what is known of values that repeat.
  init(view: DatasetView, repeated: RepeatedValues? = nil) {
    self.view = view
    self.repeated = repeated
    text = view.runtimes.first.flatMap { AnswerText(view, $0) }
  }

  private var title: String { Words.isolated(view.title) }
  private var path: SitePath { view.path }
  private var runLink: Markup { Links.run(view.run, from: path) }

  var content: PageContent {
    PageContent(
      path: path, title: title,
      summary:
        """
        What a record of \(Words.isolated(view.dataset.name)) costs in memory and time, by \
        representation.
        """,
      body: head + answer + OwnClassPart(view: view).markup(from: path, heading: ["Your classes"])
        + advice + ProjectedTable(view: view).markup
        + (repeated.map { RepeatedValuesPart(repeated: $0).markup(from: path) } ?? []) + code
        + newest
        + acrossRuntimes + loaders + samples)
  }

  private var head: [Markup] {
    let summary = view.dataset.summary
    return PageHead(
      eyebrow: ["Dataset ", Words.name(view.dataset.name)], title: [Words.foreign(view.title)],
      lead: summary.isEmpty ? [] : [Words.foreign(summary)]
    ).markup
  }

  private var answer: [Markup] {
    guard let runtime = view.runtimes.first, let text else {
      return [
        HTML.p(
          ["class": "lack"],
          "This run did not weigh dict and another representation of this dataset side by side, ",
          "so nothing can be said about which is lighter."),
        DatasetFacts(dataset: view.dataset).markup,
      ]
    }
    return [HTML.h2(["id": "answer"], text.headline)] + text.markup(of: view, from: path)
      + (ForecastTables(view, runtime)?.markup(from: path) ?? [])
      + [HTML.h2(["id": "file"], "The file"), DatasetFacts(dataset: view.dataset).markup]
  }

  /// What a single field costs, and other versions; each sentence only as far as figures carry it.
  private var advice: [Markup] {
    let first = text?.needs.needs.first?.representation
    guard let text = AdviceText(view, first: first) else { return [] }
    return [
      HTML.h2(["id": "advice"], .text("Also good to know on \(text.place)")),
      HTML.ul(text.sentences.map { HTML.li($0) }),
      HTML.p(["class": "source"], "Source: run ", runLink, "."),
    ]
  }

  /// Modules for what one would take; the others are one click away.
  private var code: [Markup] {
    let cards = text?.needs.cards ?? []
    let taken = (cards.map(\.way.representation) + [CellKey.plain]).unique
    let written = taken.compactMap { name in
      WrittenCode(view: view, representation: name).fold([Words.name(name)], isOpen: false)
    }
    guard !written.isEmpty else { return [] }
    let others = view.catalog.representations.map(\.name).filter { name in
      !taken.contains(name) && WrittenCode(view: view, representation: name).text != nil
    }
    let links = others.map { name in
      HTML.a(
        ["href": path.link(to: .representation(name), fragment: RepresentationPage.code)],
        Words.name(name))
    }
    return [
      HTML.h2(["id": "code"], "How to write it"),
      HTML.p(
        ["class": "subtitle"],
        "Python for these fields: classes, what loads a file, and how to read a field."),
    ] + written + (links.isEmpty ? [] : [HTML.p(["For "] + Words.list(links) + ["."])])
      + [
        HTML.p("For a file of your own, Tare prints the same:"),
        WrittenCode.command(taken[0]),
      ]
  }

  /// The newest runtime in full; the others are one click away.
  private var newest: [Markup] {
    guard let newest = view.runtimes.first else { return [] }
    let others = view.runtimes.dropFirst()
    let links = Words.list(
      others.map { runtime in
        HTML.a(
          ["href": path.link(to: .runtime(runtime.id, view.dataset.name))], .text(runtime.title))
      })
    return RuntimePart(view: view, runtime: newest, page: path).markup(level: HTML.h2)
      + (links.isEmpty
        ? []
        : [
          HTML.h2(["id": "other-runtimes"], "The same on other runtimes"), HTML.p(links + ["."]),
        ])
  }

  /// The headline from runtime to runtime; every weight has a page of its own.
  private var acrossRuntimes: [Markup] {
    guard let page = DatasetRuntimesPage(view: view) else { return [] }
    return [HTML.h2(["id": "runtimes"], .text(page.heading))] + trend + [
      HTML.p(
        HTML.a(
          ["href": path.link(to: page.path)],
          .text("Every representation on \(Words.count(view.runtimes.count, "runtime"))")),
        .text(": "), .text(page.metrics.joined(separator: ", ")), ", of one record.")
    ]
  }

  private var trend: [Markup] {
    [TrendFigure(view)?.figure(id: "trend", page: path).markup(level: HTML.h3)]
      .compactMap(\.self)
  }

  private var loaders: [Markup] {
    guard let newest = view.runtimes.first else { return [] }
    return LoaderTables(view: view, runtime: newest).section(page: path)
  }

  /// Where the way to every sample stands.
  static let samples = "samples"

  private var samples: [Markup] {
    let list = SamplesList(view: view, page: path).newest
    guard !list.isEmpty else { return [] }
    return [
      HTML.h2(["id": Self.samples], "Every sample"),
      HTML.p(
        ["class": "subtitle"],
        "Of each representation: all figures on all runtimes, the samples behind them, and the ",
        "command that measures each again."),
    ] + list
  }
}

extension DatasetPage: PageKind {
  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    for view in material.library.datasets {
      let repeated = view.runtimes.lazy.compactMap { RepeatedValues(view, $0) }.first
      try site.add(DatasetPage(view: view, repeated: repeated).content)
    }
  }
}
