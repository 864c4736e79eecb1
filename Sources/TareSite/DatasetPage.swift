import TareAnalysis
import TareCharts
import TareMarkup
import TareModel

/// Everything known of one dataset: weight, time, the trade between them, runtimes and loaders.
struct DatasetPage {
  let view: DatasetView

  var content: PageContent {
    PageContent(
      path: view.path,
      title: Words.isolated(view.dataset.title.isEmpty ? view.dataset.name : view.dataset.title),
      summary:
        "What a record of \(Words.isolated(view.dataset.name)) costs in memory and time, by representation.",
      body: head + answer + advice + runtimeParts + acrossRuntimes + loaders)
  }

  private var runLink: Markup { Links.run(view.run, from: view.path) }

  private var head: [Markup] {
    let title = view.dataset.title.isEmpty ? view.dataset.name : view.dataset.title
    let summary: [Markup] =
      view.dataset.summary.isEmpty
      ? [] : [HTML.p(["class": "lead"], Words.foreign(view.dataset.summary))]
    return [HTML.p(["class": "eyebrow"], "Dataset ", Words.name(view.dataset.name))]
      + [Words.heading(title)] + summary + [DatasetFacts(dataset: view.dataset).markup]
  }

  private var answer: [Markup] {
    guard let runtime = view.runtimes.first, let text = AnswerText(view, runtime) else {
      return [
        HTML.p(
          ["class": "lack"],
          "This run did not weigh dict and another representation of this dataset side by side, ",
          "so nothing can be said about which is lighter.")
      ]
    }
    return [HTML.div(["class": "answer"], text.sentences.map { HTML.p($0) })]
  }

  /// What to take for which need; each sentence only as far as the figures carry it.
  private var advice: [Markup] {
    guard let text = AdviceText(view) else { return [] }
    return [
      HTML.h2(["id": "advice"], .text("What to take on \(text.place)")),
      HTML.ul(text.sentences.map { HTML.li($0) }),
      HTML.p(["class": "source"], "Source: run ", runLink, "."),
    ]
  }

  /// The newest runtime in full; the others are one click away.
  private var runtimeParts: [Markup] {
    guard let newest = view.runtimes.first else { return [] }
    let open = RuntimePart(view: view, runtime: newest, run: runLink)
    let others = view.runtimes.dropFirst()
    let folds = others.map { runtime in
      Fold(
        summary: [.text(runtime.title)],
        content: RuntimePart(view: view, runtime: runtime, run: runLink).markup(level: HTML.h3)
      ).markup
    }
    return open.markup(level: HTML.h2)
      + (folds.isEmpty
        ? [] : [HTML.h2(["id": "other-runtimes"], "The same on other runtimes")] + folds)
  }

  private var acrossRuntimes: [Markup] {
    let tables = RuntimeTables(view: view).tables
    guard !tables.isEmpty else { return [] }
    let newest = view.runtimes.first?.title ?? ""
    let heading =
      view.runtimes.count > 1
      ? "From runtime to runtime" : "Three ways to weigh a record on \(newest)"
    return [
      HTML.h2(["id": "runtimes"], .text(heading))
    ] + trend + [
      HTML.p(
        ["class": "subtitle"], "Bytes a record with ", Words.name(CellKey.plainLoader),
        " as loader. What the metrics mean is told under ",
        HTML.a(["href": view.path.link(to: .method)], "method"), "."),
      Table.Cell.legend,
    ] + tables.map(\.table.markup) + [
      HTML.p(["class": "source"], "Source: run ", runLink, ".")
    ]
  }

  private var trend: [Markup] {
    [TrendFigure(view)?.figure(id: "trend", run: runLink).markup(level: HTML.h3)]
      .compactMap(\.self)
  }

  private var loaders: [Markup] {
    guard let newest = view.runtimes.first else { return [] }
    let parts = view.runtimes.map { runtime -> (Runtime, [Markup]) in
      let tables = LoaderTables(view: view, runtime: runtime)
      return (runtime, [tables.loading, tables.weights].compactMap { $0?.markup })
    }.filter { !$0.1.isEmpty }
    guard !parts.isEmpty else { return [] }
    let open = parts.filter { $0.0 == newest }.flatMap(\.1)
    let folds = parts.filter { $0.0 != newest }.map {
      Fold(summary: [.text($0.0.title)], content: $0.1).markup
    }
    return [
      HTML.h2(["id": "loaders"], "What the loader makes of it"),
      HTML.p(
        ["class": "subtitle"],
        "Loaders differ in what they share: whether equal keys and equal values become one object."),
    ] + open + [
      HTML.p(["class": "source"], .text("Source: run "), runLink, ".")
    ] + folds
  }
}
